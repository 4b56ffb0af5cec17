/// A paper as text with places: what `congvu read --text` prints, and where in it everything stands.
///
/// All places are half-open ranges of **Unicode scalars** of `text`. The text is NFC, its lines end in `\n`,
/// every block's text is a substring of it, and blocks are in reading order and do not overlap.
public struct PaperText: Sendable, Equatable, Codable {
    public var format: PaperFormat
    public var text: String
    public var blocks: [PaperBlock]
    /// Where each page begins (scalar offsets, ascending, first is 0); empty where the format knows no pages.
    public var pageStarts: [Int]
    /// What the reader could not do well: lost letters, an image without recognisable text, a part left out.
    public var warnings: [String]

    public init(
        format: PaperFormat, text: String, blocks: [PaperBlock], pageStarts: [Int] = [], warnings: [String] = []
    ) {
        self.format = format
        self.text = text
        self.blocks = blocks
        self.pageStarts = pageStarts
        self.warnings = warnings
    }

    /// The page, counted from 1, on which the scalar at `offset` stands; nil where the format knows no pages.
    public func page(at offset: Int) -> Int? {
        var (low, high) = (0, pageStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if pageStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low
    }
}

/// What kind of file the text came from.
public enum PaperFormat: String, Sendable, Codable, CaseIterable {
    case docx, doc, pdf, scan, html, markdown, text
}
