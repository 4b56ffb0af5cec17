public import WorkTime

/// That the bytes of a file go for good because it is secret: asked by a clerk, confirmed by somebody else.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 1: papers with a secret of the State are not handled here; of them the office keeps
/// metadata only.
public struct FileErasure: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable { case asked, done, declined }

    public let id: Key<FileErasure>
    /// The name that the file came under: all that stays of it.
    public let file: String
    public let reason: String
    public let state: State
    public let message: Key<InterchangeItem>
    /// Number and notation of the paper that it came with, as its sender says; nil where he says none.
    public let code: String?
    public let askedBy: Key<Person>
    public let askedByName: String
    public let askedAt: Instant
    /// Who confirmed or declined it, and when; nil while it waits.
    public let settledBy: String?
    public let settledAt: Instant?

    public init(
        id: Key<FileErasure>, file: String, reason: String, state: State, message: Key<InterchangeItem>, code: String?,
        askedBy: Key<Person>, askedByName: String, askedAt: Instant, settledBy: String?, settledAt: Instant?
    ) {
        self.id = id
        self.file = file
        self.reason = reason
        self.state = state
        self.message = message
        self.code = code
        self.askedBy = askedBy
        self.askedByName = askedByName
        self.askedAt = askedAt
        self.settledBy = settledBy
        self.settledAt = settledAt
    }
}
