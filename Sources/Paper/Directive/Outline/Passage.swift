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

    /// A point whose sentence was broken into two paragraphs, put together; nil when `next` begins something else.
    func continued(by next: Passage, _ words: Words) -> Passage? {
        guard marker != nil, next.marker == nil, !isInTable, !next.isInTable, let last = body.last,
            next.words.lowerBound == self.words.upperBound, words[next.words.lowerBound].isSmall,
            !words[last].isMark || words[last].isMark(",")
        else { return nil }
        var whole = self
        whole.words = self.words.lowerBound..<next.words.upperBound
        whole.body = body.lowerBound..<next.words.upperBound
        return whole
    }
}
