/// The passage from which an obligation was read, inside its surroundings.
public struct SourceExcerpt: Sendable, Equatable {
    public let before: String
    public let passage: String
    public let after: String
    /// Where the passage begins in the paper's text, in Unicode scalars: the page of the paper has an anchor there.
    public let start: Int
    public let page: Int?

    public init(before: String, passage: String, after: String, start: Int, page: Int?) {
        self.before = before
        self.passage = passage
        self.after = after
        self.start = start
        self.page = page
    }
}
