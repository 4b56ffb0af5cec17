/// What a reader of one format has found, before it has a place in the text.
enum DraftBlock {
    case paragraph(DraftParagraph)
    case table(DraftTable)
}

/// A paragraph as it stands in the file: UTF-8, not yet composed, blanks as they come.
struct DraftParagraph {
    var text: [UInt8] = []
    var alignment = PaperParagraph.Alignment.unknown
    var isBold = false
    var isItalic = false
    var headingLevel: Int?
    var indent: Double?
}

/// A table; its cells may hold further tables, as layout tables do.
struct DraftTable {
    var rows: [[Cell]] = []

    struct Cell {
        var column: Int
        var columnSpan = 1
        var rowSpan = 1
        var blocks: [DraftBlock] = []
    }
}
