public import WorkTime

/// A browser that somebody is signed in with, and that person as rules ask about him or her.
public struct SignedIn: Sendable, Equatable {
    public let session: Key<Session>
    public let account: Key<Account>
    public let login: String
    public let actor: Actor
    /// The unit of the person's first post; empty without a post.
    public let unitName: String
    public let seenAt: Instant

    public init(
        session: Key<Session>, account: Key<Account>, login: String, actor: Actor, unitName: String, seenAt: Instant
    ) {
        self.session = session
        self.account = account
        self.login = login
        self.actor = actor
        self.unitName = unitName
        self.seenAt = seenAt
    }
}
