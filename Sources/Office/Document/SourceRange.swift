/// Where in a paper something stands: half-open, in Unicode scalars of the paper's text.
public struct SourceRange: Sendable, Equatable, Codable {
    public var start: Int
    public var end: Int
    /// From 1, where the paper knows pages.
    public var page: Int?

    public init(start: Int, end: Int, page: Int? = nil) {
        self.start = start
        self.end = end
        self.page = page
    }
}
