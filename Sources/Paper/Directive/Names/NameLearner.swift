/// Learns the names that stand alone in a paper: addressees, recipients, cells of leads.
enum NameLearner {
    static func learn(from pieces: [PaperPiece], _ words: Words, into known: inout KnownNames) {
        let bare = NameScanner(words: words, known: known, isInCell: true)
        var listing = false
        for piece in pieces {
            switch piece {
            case .passage(let passage):
                let first = passage.words.lowerBound
                if words.matches(Signs.recipients, at: first, limit: passage.words.upperBound)
                    || words.matches(Signs.addressed, at: first, limit: passage.words.upperBound)
                {
                    listing = true
                    learnOffices(passage.words, bare, words, &known)
                } else if passage.marker?.style != .dash {
                    listing = listing && passage.isInTable
                }
                if listing, passage.marker?.style == .dash { learn(passage.body, bare, words, &known) }
            case .table(let table):
                guard let columns = TableColumns.find(in: table, words) else { continue }
                for row in table.rows.dropFirst(columns.headRows) {
                    for cell in row.cells where cell.column < columns.roles.count {
                        guard
                            columns.roles[cell.column] == .part(.lead)
                                || columns.roles[cell.column] == .part(.coordinate)
                        else { continue }
                        learn(words.indices(in: cell.range), bare, words, &known)
                    }
                }
            }
        }
    }

    /// «Kính gửi: Thủ trưởng các cơ quan tham mưu thuộc Bộ.»: heads of many, whose name runs to the end.
    private static func learnOffices(
        _ range: Range<Int>, _ scanner: NameScanner, _ words: Words, _ known: inout KnownNames
    ) {
        guard let colon = range.first(where: { words[$0].isMark(":") }) else { return }
        let name = LabelledLine.trimmed(colon + 1..<range.upperBound, words)
        guard name.count < 25, !name.contains(where: { words[$0].isMark(";") }),
            let head = scanner.head(at: name.lowerBound, limit: name.upperBound), head.meaning == .person,
            scanner.plural(at: head.end, limit: name.upperBound) != nil
        else { return }
        known.insert(words.all[name].map(\.key))
    }

    private static func learn(_ range: Range<Int>, _ scanner: NameScanner, _ words: Words, _ known: inout KnownNames) {
        guard range.count < 60 else { return }
        for name in scanner.names(in: range) {
            let keys = words.all[name.words].map(\.key)
            // Only names of somebody in particular teach where such a name ends.
            guard words[name.words.lowerBound].isCapital, keys.count >= 3,
                scanner.plural(at: name.words.lowerBound, limit: name.words.upperBound) == nil,
                !keys.contains(where: { $0 == WordKey(mark: "(") || $0 == WordKey(mark: ":") })
            else { continue }
            known.insert(keys)
        }
    }
}
