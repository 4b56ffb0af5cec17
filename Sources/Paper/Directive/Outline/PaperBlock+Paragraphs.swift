extension PaperBlock {
    /// Its paragraphs in reading order, also those in cells.
    package var paragraphs: [PaperParagraph] {
        switch self {
        case .paragraph(let paragraph): [paragraph]
        case .table(let table): table.rows.flatMap(\.cells).flatMap(\.paragraphs)
        }
    }
}
