/// A label and its value in a passage: «Đơn vị chủ trì: Sở A».
struct LabelledLine {
    var label: PartLabel
    var labelWords: Range<Int>
    var value: Range<Int>

    /// The labels in a passage; empty when it has none. Several may share a line, parted by semicolons or stops.
    static func lines(in range: Range<Int>, _ words: Words) -> [LabelledLine] {
        // Most passages have no colon.
        guard range.contains(where: { words[$0].isMark(":") }) else { return [] }
        var lines: [LabelledLine] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            let word = words[index]
            guard word.isMark else {
                index += 1
                continue
            }
            if word.isMark(":"), index - start <= 14, index > start, isNoTime(index, words),
                let label = PartLabel.of(start..<index, words), isLabelShaped(start..<index, label, words)
            {
                if let last = lines.indices.last { lines[last].value = lines[last].value.lowerBound..<start }
                lines.append(LabelledLine(label: label, labelWords: start..<index, value: index + 1..<range.upperBound))
                start = index + 1
            } else if word.isMark(";") || word.isMark("(") || word.isMark("*") || word.isMark("|")
                || (word.isMark(".") && index + 1 < range.upperBound && words[index + 1].isSpaced)
                || (word.isMark("-") && word.isSpaced && index + 1 < range.upperBound && words[index + 1].isCapital)
            {
                start = index + 1
            } else if word.isMark(","), !lines.isEmpty, index + 1 < range.upperBound {
                start = index + 1
            }
            index += 1
        }
        return lines.map { line in
            var line = line
            line.value = trimmed(line.value, words)
            return line
        }
    }

    /// True when the body begins with the first of the labels, also in brackets: «(Cơ quan chủ trì: Sở A; …)».
    static func open(_ body: Range<Int>, _ lines: [LabelledLine], _ words: Words) -> Bool {
        guard let first = lines.first?.labelWords.lowerBound, let start = body.first else { return false }
        return first == start || first == start + 1 && words[start].isMark("(")
    }

    /// «15:30»
    private static func isNoTime(_ index: Int, _ words: Words) -> Bool {
        !(index > 0 && words[index - 1].isNumber)
    }

    /// A label is a noun phrase: it holds no comma-separated sentence and starts like one of its kind.
    private static func isLabelShaped(_ range: Range<Int>, _ label: PartLabel, _ words: Words) -> Bool {
        // «Về sóng điện thoại: …» says what a point is about.
        if words.matches(Say.about, at: range.lowerBound, limit: range.upperBound) { return false }
        // «Trách nhiệm của Sở A: …» and «Các chủ đầu tư: …» charge somebody.
        if words.matches(ClauseReader.dutyOf, at: range.lowerBound, limit: range.upperBound)
            || label == .other && NameHeads.plurals.stands(words, at: range.lowerBound, limit: range.upperBound)
        {
            return false
        }
        if range.count > 3, beginsWithAct(range, words) { return false }
        if range.count <= 6 { return !endsInIntro(range, words) }
        return range.count <= 12 && !endsInIntro(range, words) && label != .content
    }

    /// «Nghiên cứu, tham mưu Lãnh đạo Bộ:» tells what to do.
    private static func beginsWithAct(_ range: Range<Int>, _ words: Words) -> Bool {
        NameScanner.actions.match(words, at: range.lowerBound, limit: range.upperBound) != nil
            && !openings.stands(words, at: range.lowerBound, limit: range.upperBound)
    }

    /// Acts with which labels begin too.
    private static let openings = PhraseSet(
        """
        chủ trì; phối hợp; thực hiện; hoàn thành; phân công; chỉ đạo; lãnh đạo; tổ chức thực hiện; kết thúc; chịu trách nhiệm; tham gia; dự kiến; giao nhiệm vụ
        tổ chức; biện pháp; đơn vị; tiến độ; cơ quan; thông tin
        """)

    /// «… thực hiện các nhiệm vụ sau:» introduces a list and labels nothing.
    private static func endsInIntro(_ range: Range<Int>, _ words: Words) -> Bool {
        intros.contains { phrase in
            words.end(of: phrase, at: range.upperBound - phrase.keys.count, limit: range.upperBound) != nil
                && range.count >= phrase.keys.count
        }
            || NameHeads.table.match(words, at: range.lowerBound, limit: range.upperBound).map { head in
                // «Sở Nội vụ chủ trì:» addresses somebody.
                if case .common = head.meaning { return false }
                return head.end < range.upperBound && words[head.end].isCapital
            } == true || words.matches(Say.assign, at: range.lowerBound, limit: range.upperBound) && range.count > 1
            || range.dropFirst().contains { index in
                // «Trong đó giao Giám đốc A chỉ đạo thực hiện:»
                words.matches(Say.assign, at: index, limit: range.upperBound) && index + 1 < range.upperBound
                    && words[index + 1].isCapital
            }
    }

    private static let intros: [Phrase] = [
        "sau", "như sau", "cụ thể", "sau đây", "có trách nhiệm", "gồm", "sau này", "dưới đây",
    ]

    static func trimmed(_ range: Range<Int>, _ words: Words) -> Range<Int> {
        var range = range
        while let first = range.first, words[first].isMark, !words[first].isMark("("), !words[first].isMark("\"") {
            range = first + 1..<range.upperBound
        }
        while let last = range.last, words[last].isMark, !words[last].isMark(")"), !words[last].isMark("\""),
            !words[last].isMark("%")
        {
            range = range.lowerBound..<last
        }
        // A bracket closed by no one belongs to what stands around the label.
        if let last = range.last, words[last].isMark(")"), !range.contains(where: { words[$0].isMark("(") }) {
            range = range.lowerBound..<last
        }
        return range
    }
}
