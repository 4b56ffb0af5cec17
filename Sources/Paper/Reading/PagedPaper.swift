/// A paper as text with places, and the words of its pages where they stand on them.
public struct PagedPaper: Sendable, Equatable {
    public let text: PaperText
    /// Of the first `PageImage.most` pages, in their order; empty where the format has no pictures of pages.
    public let pages: [PageWords]

    public init(_ text: PaperText, pages: [PageWords] = []) {
        self.text = text
        self.pages = pages
    }
}
