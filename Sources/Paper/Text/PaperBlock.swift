/// A paragraph or a table of a paper, with its place.
public enum PaperBlock: Sendable, Equatable, Codable {
    case paragraph(PaperParagraph)
    case table(PaperTable)

    public var range: Range<Int> {
        switch self {
        case .paragraph(let paragraph): paragraph.range
        case .table(let table): table.range
        }
    }
}

/// One paragraph: lines that the source wrapped (PDF, plain text) are joined into one.
public struct PaperParagraph: Sendable, Equatable, Codable {
    public var range: Range<Int>
    public var alignment: Alignment
    /// True when all of the paragraph's letters are so set; false where the format does not tell.
    public var isBold: Bool
    public var isItalic: Bool
    /// From 1 where the source marks a heading (Word outline level, HTML h1…h6, Markdown #), else nil.
    public var headingLevel: Int?
    /// Indent of the first line in points, where the format tells.
    public var indent: Double?

    public enum Alignment: String, Sendable, Codable { case left, center, right, justified, unknown }

    public init(
        range: Range<Int>, alignment: Alignment = .unknown, isBold: Bool = false, isItalic: Bool = false,
        headingLevel: Int? = nil, indent: Double? = nil
    ) {
        self.range = range
        self.alignment = alignment
        self.isBold = isBold
        self.isItalic = isItalic
        self.headingLevel = headingLevel
        self.indent = indent
    }
}

/// A table, also one that runs over several pages (its repeated heading rows appear once).
///
/// A layout table without content of its own (the two columns of a letterhead, the recipients beside the signature)
/// is a table here too; telling them apart is the directive reader's matter.
public struct PaperTable: Sendable, Equatable, Codable {
    public var range: Range<Int>
    public var rows: [Row]

    public struct Row: Sendable, Equatable, Codable {
        public var cells: [Cell]
        public init(cells: [Cell]) { self.cells = cells }
    }

    /// A cell; a merged cell stands once, at its first row and column, with its spans.
    public struct Cell: Sendable, Equatable, Codable {
        public var range: Range<Int>
        public var column: Int
        public var columnSpan: Int
        public var rowSpan: Int
        public var paragraphs: [PaperParagraph]

        public init(
            range: Range<Int>, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, paragraphs: [PaperParagraph] = []
        ) {
            self.range = range
            self.column = column
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.paragraphs = paragraphs
        }
    }

    public init(range: Range<Int>, rows: [Row]) {
        self.range = range
        self.rows = rows
    }
}
