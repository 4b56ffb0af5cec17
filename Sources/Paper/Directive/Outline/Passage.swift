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

    /// The passage cut at bullets that stand on its line: «1. Sở A: - Rà soát …; - Tham mưu …».
    func split(_ words: Words) -> [Passage] {
        var starts = countedParts(words)
        if starts.isEmpty { starts = numberedParts(words) }
        for index in body.dropFirst().dropLast(2)
        where starts.isEmpty || words[starts[0]].isMark("-") || words[starts[0]].isMark("+") {
            guard words[index].isSpaced, words[index].isMark else { continue }
            let opens = words[index].isMark("-") || words[index].isMark("+")
            guard opens, words[index + 1].isSpaced, words[index + 1].isCapital, words[index + 1].isLetters,
                words[index - 1].isMark(";") || words[index - 1].isMark(":") || words[index - 1].isMark(".")
            else { continue }
            starts.append(index)
        }
        guard starts.count > 1 || starts.first.map({ words[$0].isNumber }) == true else { return [self] }
        var parts: [Passage] = []
        for (start, end) in zip([self.words.lowerBound] + starts, starts + [self.words.upperBound]) {
            var part = self
            part.words = start..<end
            let read = start == self.words.lowerBound ? nil : MarkerReader.read(words, in: part.words)
            part.marker = read?.marker ?? (start == self.words.lowerBound ? marker : nil)
            part.body = (read?.body ?? (start == self.words.lowerBound ? body.lowerBound : start))..<end
            parts.append(part)
        }
        return parts
    }

    /// Where the parts of «…: (i) Giao Sở A …; (ii) Sở B …» begin; empty when they do not each charge somebody.
    private func countedParts(_ words: Words) -> [Int] {
        var starts: [Int] = []
        var charging = 0
        var index = body.lowerBound + 1
        while index < body.upperBound {
            let isBreak = words[index - 1].isMark(":") || words[index - 1].isMark(";") || words[index - 1].isMark(".")
            guard isBreak, words[index].isMark("("), let read = MarkerReader.read(words, in: index..<body.upperBound),
                read.marker.style == .parenthesised, read.marker.value == starts.count + 1
            else {
                index += 1
                continue
            }
            starts.append(index)
            if words[read.body].isCapital,
                NameHeads.table.match(words, at: read.body, limit: body.upperBound) != nil
                    && NameScanner.actions.match(words, at: read.body, limit: body.upperBound)?.meaning != true
                    || ClauseReader.givers.match(words, at: read.body, limit: body.upperBound) != nil
                    || words.matches(Say.about, at: read.body, limit: body.upperBound)
            {
                charging += 1
            }
            index = read.body
        }
        return starts.count > 1 && charging * 4 >= starts.count * 3 ? starts : []
    }

    /// Where the points after the first begin that stand on its line: «1. Đồng ý … 2. Giao Sở A … 3. Giao Sở B …».
    private func numberedParts(_ words: Words) -> [Int] {
        guard let marker, marker.style == .number, marker.ancestors.isEmpty else { return [] }
        var starts: [Int] = []
        for index in body.dropFirst(2).dropLast(3) {
            guard words[index].number == marker.value + starts.count + 1, words[index].isSpaced,
                words[index + 1].isMark("."), !words[index + 1].isSpaced,
                words[index + 2].isCapital, words[index + 2].isSpaced,
                words[index - 1].isMark(".") || words[index - 1].isMark(";") || words[index - 1].isMark(":")
            else { continue }
            starts.append(index)
        }
        return starts
    }

    /// «…: (i) A; (ii) B;» and «(iii) C» on a line of its own.
    private func counts(upTo next: Passage, _ words: Words) -> Bool {
        guard let marker = next.marker, marker.style == .parenthesised, marker.value > 2 else { return false }
        let before = body.filter { words[$0].isMark("(") }.compactMap {
            MarkerReader.read(words, in: $0..<body.upperBound)
        }
        return (1..<marker.value).allSatisfy { value in
            before.contains { $0.marker.style == .parenthesised && $0.marker.value == value }
        }
    }

    /// A point whose sentence was broken into two paragraphs, put together; nil when `next` begins something else.
    func continued(by next: Passage, _ words: Words) -> Passage? {
        guard marker != nil, !isInTable, !next.isInTable, let last = body.last,
            next.words.lowerBound == self.words.upperBound,
            next.marker == nil && words[next.words.lowerBound].isSmall
                && (!words[last].isMark || words[last].isMark(",")) || counts(upTo: next, words)
        else { return nil }
        var whole = self
        whole.words = self.words.lowerBound..<next.words.upperBound
        whole.body = body.lowerBound..<next.words.upperBound
        return whole
    }
}
