extension NameScanner {
    /// All names in a stretch that holds nothing else: a cell, the value of a label, an addressee's line.
    func names(in range: Range<Int>) -> [NamedBody] {
        if let people = people(in: range) { return people }
        var cell = self
        cell.isInCell = true
        var names: [NamedBody] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let word = words[index]
            if word.isMark || Self.separators.stands(words, at: index, limit: range.upperBound) {
                index = max(afterBrackets(at: index, limit: range.upperBound), index + 1)
                continue
            }
            if let end = remarkEnd(at: index, limit: range.upperBound) {
                index = end
                continue
            }
            if let list = cell.list(at: index, limit: range.upperBound, acrossSemicolons: true) {
                names += list.names
                index = max(list.end, index + 1)
            } else {
                let end = segmentEnd(from: index, limit: range.upperBound)
                // «Các bộ quản lý ngành, lĩnh vực»: what begins no name goes on with the one before.
                if let last = names.last, word.isSmall, words[index - 1].isMark(","), last.words.upperBound == index - 1
                {
                    let whole = last.words.lowerBound..<end
                    names[names.count - 1] = NamedBody(text: words.text(of: whole), words: whole)
                } else {
                    names.append(NamedBody(text: words.text(of: index..<end), words: index..<end))
                }
                index = end
            }
        }
        return names
    }

    /// People on a line each, with nothing between them; nil when some line is no person's name.
    private func people(in range: Range<Int>) -> [NamedBody]? {
        var lines: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where index > start && words.beginsLine(index) {
            lines.append(start..<index)
            start = index
        }
        guard !lines.isEmpty else { return nil }
        lines.append(start..<range.upperBound)
        guard lines.allSatisfy({ SignatureLine.name(in: $0, words) == $0 }) else { return nil }
        return lines.map { NamedBody(text: words.text(of: $0), words: $0) }
    }

    /// «theo chức năng, nhiệm vụ được giao» after a name is none: up to the next semicolon.
    private func remarkEnd(at index: Int, limit: Int) -> Int? {
        if let bounds = boundsEnd(at: index, limit: limit) { return bounds }
        guard Self.remarks.stands(words, at: index, limit: limit) else { return nil }
        return (index..<limit).first { words[$0].isMark(";") } ?? limit
    }

    /// The end of «trong phạm vi chức năng, nhiệm vụ của mình» at `index`; nil when nothing of the kind stands there.
    func boundsEnd(at index: Int, limit: Int) -> Int? { Self.bounds.end(words, at: index, limit: limit) }

    /// Heads that begin another name at the beginning of a cell's line.
    static let lineHeads = PhraseSet(
        "sở; ủy ban nhân dân; ubnd; công an; thanh tra; chi cục; cục; bộ chỉ huy; bảo hiểm xã hội; kho bạc; văn phòng ubnd; văn phòng ủy ban nhân dân"
    )

    /// What tells within which bounds somebody acts, between two names.
    private static let bounds = PhraseSet(
        """
        trong phạm vi chức năng, nhiệm vụ của mình; trong phạm vi chức năng, nhiệm vụ; trong phạm vi chức năng, nhiệm vụ được giao
        theo chức năng, nhiệm vụ của mình; theo chức năng, nhiệm vụ được giao
        """)

    private static let remarks: PhraseSet = [
        "theo chức năng", "theo thẩm quyền", "theo phân công", "theo nhiệm vụ", "theo quy định", "căn cứ",
        "theo lĩnh vực", "tham mưu", "tiến hành", "rà soát", "tổng hợp", "báo cáo", "xây dựng kế hoạch", "ban hành",
        "chủ động", "hướng dẫn", "theo phạm vi",
    ]
    private static let separators: PhraseSet = ["và", "cùng", "với"]

    private static let ends = KeySet(",;.(:".unicodeScalars.map { WordKey(mark: $0) })

    private func segmentEnd(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit, !Self.ends.contains(words[index].key) || index == start {
            index += 1
        }
        return index
    }
}
