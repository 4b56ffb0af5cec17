/// Who issues a paper whose letterhead is missing: «…, Văn phòng UBND tỉnh ban hành Kế hoạch …».
enum IssuerFallback {
    static func find(_ body: [Passage], _ words: Words, _ scanner: NameScanner) -> String? {
        for passage in body.prefix(8) {
            for index in passage.words where words.matches(issues, at: index, limit: passage.words.upperBound) {
                if let name = name(before: index, in: passage.words, words, scanner) { return name }
            }
        }
        // «Văn phòng A thông báo để các cơ quan biết, thực hiện.»
        for passage in body.reversed() where passage.words.count < 60 {
            guard let item = scanner.item(at: passage.words.lowerBound, limit: passage.words.upperBound),
                item.names.count == 1, informs.stands(words, at: item.end, limit: passage.words.upperBound),
                words.firstIndex(of: Say.know, in: passage.words) != nil
            else { continue }
            return item.names[0].text
        }
        return nil
    }

    private static let informs = PhraseSet("thông báo; trân trọng thông báo; xin thông báo")
    private static let issues: Phrase = "ban hành"

    private static func name(before index: Int, in range: Range<Int>, _ words: Words, _ scanner: NameScanner) -> String?
    {
        var end = index
        // «Văn phòng UBND tỉnh (Văn phòng) ban hành»
        if end > range.lowerBound, words[end - 1].isMark(")") {
            while end > range.lowerBound, !words[end].isMark("(") { end -= 1 }
        }
        for start in max(range.lowerBound, end - 14)..<max(end, range.lowerBound) where words[start].isCapital {
            guard start == range.lowerBound || words[start - 1].isMark, let item = scanner.item(at: start, limit: end),
                item.end == end,
                PaperKindTable.table.match(words, at: index + 2, limit: range.upperBound) != nil
            else { continue }
            return words.text(of: start..<end)
        }
        return nil
    }
}
