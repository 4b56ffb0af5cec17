public import WorkTime

/// What somebody wrote on an obligation, and whom he called.
public struct CommentItem: Sendable, Equatable {
    public let id: Key<CommentItem>
    public let author: NamedParty
    public let at: Instant
    public let text: String
    public var mentioned: [NamedParty]

    public init(id: Key<CommentItem>, author: NamedParty, at: Instant, text: String, mentioned: [NamedParty]) {
        self.id = id
        self.author = author
        self.at = at
        self.text = text
        self.mentioned = mentioned
    }
}
