/// A paragraph of the paper as the reader sees it: its words, its marker, how it is set.
struct Passage {
    /// All its words.
    var words: Range<Int>
    var marker: Marker?
    /// The words after the marker.
    var body: Range<Int>
    var isBold: Bool
    var isCentred: Bool
    /// It stands in a cell of a table that only lays out the page.
    var isInTable: Bool

    init(_ paragraph: PaperParagraph, _ words: Words, isInTable: Bool = false) {
        let range = words.indices(in: paragraph.range)
        let read = MarkerReader.read(words, in: range)
        self.words = range
        marker = read?.marker
        body = read.map { $0.body..<range.upperBound } ?? range
        isBold = paragraph.isBold || paragraph.headingLevel != nil
        isCentred = paragraph.alignment == .center
        self.isInTable = isInTable
    }
}
