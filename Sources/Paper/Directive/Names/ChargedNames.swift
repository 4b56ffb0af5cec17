/// Who leads and who coordinates, from one cell or the value of one label: «Sở A chủ trì, phối hợp với Sở B»,
/// «Chủ trì: Sở A; phối hợp: Sở B», «Sở A, Sở B phối hợp», or names alone, who then lead.
struct ChargedNames {
    private(set) var lead: [NamedBody] = []
    private(set) var coordinate: [NamedBody] = []

    private static let leads: Phrase = "chủ trì"
    private static let joins: Phrase = "phối hợp"
    private static let joinsWith: [Phrase] = ["phối hợp với", "phối hợp cùng với", "phối hợp cùng"]

    init(in range: Range<Int>, _ scanner: NameScanner) {
        let words = scanner.words
        let labels = LabelledLine.lines(in: range, words).filter { $0.label == .lead || $0.label == .coordinate }
        guard labels.isEmpty else {
            for line in labels {
                if line.label == .lead {
                    lead += scanner.names(in: line.value)
                } else {
                    coordinate += scanner.names(in: line.value)
                }
            }
            return
        }
        var rest = range
        if let led = words.firstIndex(of: Self.leads, in: range), led > range.lowerBound {
            lead = scanner.names(in: Self.trimmed(range.lowerBound..<led, words))
            rest = led + Self.leads.keys.count..<range.upperBound
        }
        guard let join = words.firstIndex(of: Self.joins, in: rest) else {
            if lead.isEmpty {
                readSentence(rest, scanner)
            } else if case let others = Self.trimmed(rest, words),
                others.isEmpty
                    || NameScanner.actions.match(words, at: others.lowerBound, limit: others.upperBound) == nil
            {
                // «Sở A chủ trì tham mưu …; Sở B tuyên truyền» tells what each does, not who coordinates.
                coordinate = scanner.names(in: others)
            }
            return
        }
        let before = Self.trimmed(rest.lowerBound..<join, words)
        let with = Self.joinsWith.compactMap { words.end(of: $0, at: join, limit: rest.upperBound) }.max()
        let after = Self.trimmed((with ?? join + Self.joins.keys.count)..<rest.upperBound, words)
        if lead.isEmpty {
            // «Sở A phối hợp với Sở B», «Sở A, Sở B phối hợp»
            if with == nil { coordinate = scanner.names(in: before) } else { lead = scanner.names(in: before) }
        } else {
            coordinate = scanner.names(in: before)
        }
        if with != nil || after.count > 1 && coordinate.isEmpty { coordinate += scanner.names(in: after) }
        coordinate.removeAll { lead.contains($0) }
    }

    /// Names, or where a sentence stands instead of them who begins each of its parts.
    private mutating func readSentence(_ range: Range<Int>, _ scanner: NameScanner) {
        if range.count > 30 {
            for index in range where index == range.lowerBound || scanner.words[index - 1].isMark(";") {
                var next = index
                while let list = scanner.list(at: next, limit: range.upperBound) {
                    lead += list.names.filter { !lead.contains($0) }
                    // «…, các sở trong phạm vi nhiệm vụ của mình và các cơ quan khác»
                    guard let end = scanner.boundsEnd(at: list.end, limit: range.upperBound) else { break }
                    next = scanner.words.end(of: Say.and, at: end, limit: range.upperBound) ?? end
                }
            }
        }
        if lead.isEmpty { lead = scanner.names(in: range) }
    }

    private static func trimmed(_ range: Range<Int>, _ words: Words) -> Range<Int> {
        var range = range
        while let last = range.last, words[last].isMark,
            !words[last].isMark(")") || !range.contains(where: { words[$0].isMark("(") })
        {
            range = range.lowerBound..<last
        }
        while let first = range.first, words[first].isMark { range = first + 1..<range.upperBound }
        return range
    }
}
