/// The passage from which an obligation was read, inside its surroundings.
public struct SourceExcerpt: Sendable, Equatable {
    public let before: String
    public let passage: String
    public let after: String
    public let page: Int?

    public init(before: String, passage: String, after: String, page: Int?) {
        self.before = before
        self.passage = passage
        self.after = after
        self.page = page
    }
}
