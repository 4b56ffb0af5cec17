public import WorkTime

/// That a dossier was received on paper before it was entered: its time counts from the day of reception.
public struct LateEntry: Sendable, Equatable {
    public let enteredAt: Instant
    /// Why it was not entered when it was received.
    public let reason: String

    public init(enteredAt: Instant, reason: String) {
        self.enteredAt = enteredAt
        self.reason = reason
    }
}
