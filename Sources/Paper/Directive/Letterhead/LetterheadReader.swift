/// Reads the letterhead: who issues, number and notation, place and day, kind, title.
struct LetterheadReader {
    let words: Words
    let scanner: NameScanner

    private enum Zone { case issuer, excerpt, title, addressees, done }

    /// Reads the passages of a part's head; `body` is what follows, for addressees and fallbacks.
    func read(head: [Passage], body: [Passage]) -> Letterhead {
        var letterhead = Letterhead()
        var zone = Zone.issuer
        var issuerLines: [Range<Int>] = []
        var title: [String] = []
        var isParty = false
        var notationKind: PaperKind?

        for passage in head {
            for range in pieces(of: passage) {
                let line = range
                if words.firstIndex(of: Self.party, in: line) != nil { isParty = true }
                if let rest = number(in: line, &letterhead) {
                    zone = zone == .issuer ? .done : zone
                    notationKind = rest.kind(isParty: isParty) ?? notationKind
                    dateAndPlace(in: rest.after, &letterhead)
                    continue
                }
                if let end = words.end(of: Signs.excerpt, at: line.lowerBound, limit: line.upperBound) {
                    zone = .excerpt
                    title = [words.text(of: line.lowerBound..<line.upperBound)]
                    _ = end
                    continue
                }
                if dateAndPlace(in: line, &letterhead), line.count < 30 { continue }
                if zone != .title, zone != .excerpt || !title.isEmpty, let kind = heading(line, bold: passage.isBold) {
                    letterhead.kind = PaperKind.all.first { $0.name == kind.name }
                    zone = .title
                    title = kind.rest.isEmpty ? [] : [words.text(of: kind.rest)]
                    continue
                }
                switch zone {
                case .issuer: if isIssuerLine(line) { issuerLines.append(line) }
                case .title where !isIssuingOfficer(line): title.append(words.text(of: line))
                case .excerpt: title.append(words.text(of: line))
                default: break
                }
            }
        }
        letterhead.issuer = IssuerName.compose(issuerLines, words)
        letterhead.title = tidied(title)
        if letterhead.kind == nil { letterhead.kind = notationKind }
        letterhead.addressees = addressees(in: head + body)
        if letterhead.kind == nil, zone == .excerpt || !letterhead.addressees.isEmpty && title.isEmpty {
            letterhead.kind = PaperKind.all.first { $0.name == "Công văn" }
        }
        return letterhead
    }

    private static let party: Phrase = "đảng cộng sản việt nam"

    // MARK: Lines

    /// The passage without the national heading and the motto, cut where they stood.
    private func pieces(of passage: Passage) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = passage.words.lowerBound
        var index = start
        while index < passage.words.upperBound {
            if let sign = Signs.nation.first(where: { words.matches($0, at: index, limit: passage.words.upperBound) }) {
                if index > start { pieces.append(start..<index) }
                index += sign.keys.count
                start = index
            } else {
                index += 1
            }
        }
        if start < passage.words.upperBound { pieces.append(start..<passage.words.upperBound) }
        return pieces.map(trimmed).filter { !$0.isEmpty }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, isRule(first) { range = first + 1..<range.upperBound }
        while let last = range.last, isRule(last) { range = range.lowerBound..<last }
        return range
    }

    private func isRule(_ index: Int) -> Bool {
        ["-", "_", "*", "=", "|", "~"].contains { words[index].isMark($0) }
    }

    private func number(in line: Range<Int>, _ letterhead: inout Letterhead) -> NumberLine? {
        guard let read = NumberLine.read(line, words) else { return nil }
        if letterhead.number == nil { letterhead.number = read.number }
        return read
    }

    @discardableResult
    private func dateAndPlace(in line: Range<Int>, _ letterhead: inout Letterhead) -> Bool {
        guard let date = DateLine.find(in: line, words) else { return false }
        if letterhead.date == nil { letterhead.date = date.day }
        letterhead.year = letterhead.year ?? date.year
        return true
    }

    /// «KẾ HOẠCH», «GIẤY MỜI HỌP», «THÔNG BÁO Kết luận …»
    private func heading(_ line: Range<Int>, bold: Bool) -> (name: String, rest: Range<Int>)? {
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
        let bare = text.drop { "-_*. ".contains($0) }.reversed().drop { "-_*. ".contains($0) }.reversed()
        return bare.isEmpty ? nil : String(bare)
    }

    // MARK: Addressees

    /// Who stands after «Kính gửi».
    private func addressees(in passages: [Passage]) -> [NamedBody] {
        guard
            let start = passages.firstIndex(where: { passage in
                words.matches(Signs.addressed, at: passage.words.lowerBound, limit: passage.words.upperBound)
            })
        else { return [] }
        var names: [NamedBody] = []
        let first = passages[start].words
        var range = first.lowerBound + 2..<first.upperBound
        if let colon = range.first, words[colon].isMark(":") { range = colon + 1..<range.upperBound }
        names += listed(in: range)
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
