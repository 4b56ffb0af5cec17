/// Reads the letterhead: who issues, number and notation, place and day, kind, title.
struct LetterheadReader {
    let words: Words
    let scanner: NameScanner
    private var nation: Set<Int> = []

    init(words: Words, scanner: NameScanner) {
        self.words = words
        self.scanner = scanner
    }

    private enum Zone { case issuer, excerpt, title, done }

    /// Reads the passages of a part's head; `body` is what follows, for addressees and fallbacks.
    mutating func read(head: [Passage], body: [Passage]) -> Letterhead {
        var letterhead = Letterhead()
        nation = Self.nation(in: head, words)
        var zone = Zone.issuer
        var issuerLines: [Range<Int>] = []
        var title: [String] = []
        var isParty = false
        var notationKind: PaperKind?

        for line in lines(of: head) where !isUrgency(line) {
            if words.firstIndex(of: Self.party, in: line) != nil { isParty = true }
            if let number = NumberLine.read(line, words) {
                letterhead.number = letterhead.number ?? number.number
                notationKind = number.kind(isParty: isParty) ?? notationKind
                dateAndPlace(in: number.after, &letterhead)
                zone = zone == .issuer ? .done : zone
            } else if words.matches(Signs.excerpt, at: line.lowerBound, limit: line.upperBound), zone != .title {
                zone = .excerpt
                title = [words.text(of: line)]
            } else if line.count < 30, dateAndPlace(in: line, &letterhead) {
                continue
            } else if zone != .title, zone != .excerpt, let kind = heading(line) {
                letterhead.kind = PaperKind.all.first { $0.name == kind.name }
                zone = .title
                title = kind.rest.isEmpty ? [] : [words.text(of: kind.rest)]
            } else if zone == .issuer {
                if isIssuerLine(line) { issuerLines.append(line) }
            } else if zone == .excerpt || (zone == .title && !isIssuingOfficer(line)) {
                title.append(words.text(of: line))
            }
        }
        // Without a number, the nation's name, a kind or a day, capitals at the top are any heading.
        let isLetterhead =
            letterhead.number != nil || notationKind != nil || !nation.isEmpty || letterhead.kind != nil
            || letterhead.year != nil
        if !isLetterhead {
            issuerLines.removeAll {
                NameHeads.table.match(words, at: $0.lowerBound, limit: $0.upperBound) == nil
            }
        }
        letterhead.issuer = IssuerName.compose(issuerLines, words)
        letterhead.title = tidied(title)
        // A letter has «V/v» under its number; its notation begins with the issuer («CT-CS» is no chỉ thị).
        let isLetter = zone == .excerpt || (notationKind == nil && title.isEmpty)
        letterhead.addressees = addressees(in: head + body)
        if letterhead.kind == nil, isLetter, zone == .excerpt || !letterhead.addressees.isEmpty {
            letterhead.kind = PaperKind.all.first { $0.name == "Công văn" }
        }
        letterhead.kind = letterhead.kind ?? notationKind
        return letterhead
    }

    /// The kind that the heading of an attached part names.
    func kind(of head: [Passage]) -> String? {
        head.lazy.compactMap { passage in heading(trimmed(passage.words))?.name }.first
    }

    private static let party: Phrase = "đảng cộng sản việt nam"

    // MARK: Lines

    /// A stamp below the number belongs to no title.
    private func isUrgency(_ line: Range<Int>) -> Bool {
        Signs.urgencies.contains { words.end(of: $0, at: line.lowerBound, limit: line.upperBound) == line.upperBound }
    }

    /// The lines above the addressees; a number or a date that runs over two lines is one.
    private func lines(of head: [Passage]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        for passage in head {
            if PartReader.isAddress(passage, words) { break }
            for line in pieces(of: passage) {
                if let last = lines.last, last.upperBound == line.lowerBound, isUnfinished(last, line) {
                    lines[lines.count - 1] = last.lowerBound..<line.upperBound
                } else {
                    lines.append(line)
                }
            }
        }
        return lines
    }

    private func isUnfinished(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
        if words.matches(Signs.number, at: line.lowerBound, limit: line.upperBound), line.count == 2 { return true }
        let both = line.lowerBound..<next.upperBound
        return line.count < 14 && both.count < 24 && DateLine.find(in: line, words) == nil
            && DateLine.find(in: next, words) == nil && DateLine.find(in: both, words) != nil
    }

    /// The passage without the national heading and the motto, cut where they stood; these may run over several lines.
    private func pieces(of passage: Passage) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = passage.words.lowerBound
        for index in passage.words where nation.contains(index) {
            if index > start { pieces.append(start..<index) }
            start = index + 1
        }
        if start < passage.words.upperBound { pieces.append(start..<passage.words.upperBound) }
        return pieces.map(trimmed).filter { !$0.isEmpty }
    }

    /// The words of the national heading and the motto.
    private static func nation(in head: [Passage], _ words: Words) -> Set<Int> {
        guard let first = head.first, let last = head.last else { return [] }
        let range = first.words.lowerBound..<last.words.upperBound
        var found = Set<Int>()
        for index in range {
            for sign in Signs.nation {
                if let end = words.end(of: sign, at: index, limit: range.upperBound) { found.formUnion(index..<end) }
            }
        }
        return found
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, isRule(first) { range = first + 1..<range.upperBound }
        while let last = range.last, isRule(last) { range = range.lowerBound..<last }
        return range
    }

    private static let rules = KeySet("-_*=|~".unicodeScalars.map { WordKey(mark: $0) })

    private func isRule(_ index: Int) -> Bool {
        Self.rules.contains(words[index].key)
    }

    @discardableResult
    private func dateAndPlace(in line: Range<Int>, _ letterhead: inout Letterhead) -> Bool {
        guard let date = DateLine.find(in: line, words) else { return false }
        if letterhead.date == nil { letterhead.date = date.day }
        letterhead.year = letterhead.year ?? date.year
        return true
    }

    /// «KẾ HOẠCH», «GIẤY MỜI HỌP», «THÔNG BÁO Kết luận …»
    private func heading(_ line: Range<Int>) -> (name: String, rest: Range<Int>)? {
        guard let kind = PaperKindTable.table.match(words, at: line.lowerBound, limit: line.upperBound) else {
            return nil
        }
        let isUpper = (line.lowerBound..<kind.end).allSatisfy { words[$0].isAllCapitals }
        let rest = kind.end..<line.upperBound
        guard isUpper || rest.isEmpty else { return nil }
        return (kind.meaning, rest.count < 3 && words.isUpperCase(rest) ? rest.upperBound..<rest.upperBound : rest)
    }

    private func isIssuerLine(_ line: Range<Int>) -> Bool {
        words.isUpperCase(line) && line.count < 25
            || line.count < 14 && scanner.item(at: line.lowerBound, limit: line.upperBound)?.end == line.upperBound
    }

    /// The line that names who decides, between the title and the legal bases.
    private func isIssuingOfficer(_ line: Range<Int>) -> Bool {
        words.isUpperCase(line) && line.count < 12
            && NameHeads.table.match(words, at: line.lowerBound, limit: line.upperBound) != nil
    }

    private func tidied(_ lines: [String]) -> String? {
        let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
        let ornaments: Set<Character> = ["-", "_", "*", ".", " "]
        guard let first = text.firstIndex(where: { !ornaments.contains($0) }),
            let last = text.lastIndex(where: { !ornaments.contains($0) })
        else { return nil }
        return String(text[first...last])
    }

    // MARK: Addressees

    /// Who stands after «Kính gửi».
    private func addressees(in passages: [Passage]) -> [NamedBody] {
        guard
            let start = passages.firstIndex(where: { PartReader.isAddress($0, words) })
        else { return [] }
        var names: [NamedBody] = []
        let first = passages[start].words
        if let colon = first.first(where: { words[$0].isMark(":") }) {
            names = listed(in: colon + 1..<first.upperBound)
        }
        for passage in passages.dropFirst(start + 1).prefix(30) {
            guard passage.marker?.style.isBullet == true else {
                if passage.isInTable, !names.isEmpty || passage.words.count > 20 { continue }
                if passage.isInTable { names += listed(in: passage.words) }
                if passage.isInTable { continue }
                break
            }
            names += listed(in: passage.body)
        }
        return names
    }

    private func listed(in range: Range<Int>) -> [NamedBody] {
        var range = range
        while let last = range.last, words[last].isMark { range = range.lowerBound..<last }
        while let first = range.first, words[first].isMark { range = first + 1..<range.upperBound }
        guard !range.isEmpty else { return [] }
        var cells = scanner
        cells.isInCell = true
        return cells.names(in: range)
    }
}
