public import Office

/// A participant's part of an obligation as whoever acts on it saw it.
public struct PartVersion: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let participant: Key<Participant>
    /// The participant's version; another one means that somebody acted in between.
    public let version: Int64

    public init(obligation: Key<Obligation>, participant: Key<Participant>, version: Int64) {
        self.obligation = obligation
        self.participant = participant
        self.version = version
    }
}
