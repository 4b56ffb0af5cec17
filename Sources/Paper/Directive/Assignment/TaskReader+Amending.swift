/// «Sửa đổi điểm a khoản 2 Mục II như sau: “a) Sở A …”»: a paper that changes another says anew what a point of it charges.
extension TaskReader {
    private static let changes = PhraseSet(
        """
        sửa đổi; sửa đổi, bổ sung; sửa đổi nội dung; sửa đổi, bổ sung nội dung; điều chỉnh; điều chỉnh, bổ sung; điều chỉnh nội dung
        thay thế; thay thế nội dung
        """)
    private static let additions = PhraseSet("bổ sung; bổ sung thêm")
    private static let places = KeySet("khoản điểm mục phần tiết điều")

    /// Reads the tasks of such a point; false when it is none.
    mutating func readAmending(_ index: Int, _ node: Outline.Node, _ passage: Passage, _ context: Context) -> Bool {
        let body = passage.body
        guard let first = body.first else { return false }
        let changed = Self.changes.end(words, at: first, limit: body.upperBound)
        guard let start = changed ?? Self.additions.end(words, at: first, limit: body.upperBound),
            let colon = body.first(where: { words[$0].isMark(":") }), colon > start, colon - start < 40
        else { return false }
        let path = path(in: start..<colon)
        guard !path.isEmpty else { return false }
        let texts = [colon + 1..<body.upperBound] + textsBelow(index)
        var count = 0
        for text in texts {
            let quoted = unquoted(text)
            guard !quoted.isEmpty else { continue }
            let read = MarkerReader.read(words, in: quoted)
            let stated = (read?.body ?? quoted.lowerBound)..<quoted.upperBound
            for clause in clauses.read(stated, isLed: false)
            where !clause.lead.isEmpty && isTask(clause, in: passage, isLoose: false) {
                count += 1
                emit(clause, ref: count == 1 ? node.ref : "\(node.ref)(\(count))", context)
                guard changed != nil else { continue }
                let label = read.map(\.marker.label).flatMap { path.first?.contains($0) == true ? $0 : nil }
                let innermost = label ?? path.first?.first ?? ""
                tasks[tasks.count - 1].amends = (path.dropFirst().compactMap(\.first).reversed() + [innermost])
                    .joined(separator: ".")
            }
        }
        return count > 0
    }

    /// «điểm a, b khoản 2 Mục II» as [[a, b], [2], [II]]: the innermost first; empty when no point is named.
    private func path(in range: Range<Int>) -> [[String]] {
        var groups: [[String]] = []
        for index in range {
            if Self.places.contains(words[index].key) {
                groups.append([])
            } else if !groups.isEmpty,
                words[index].isNumber || words[index].isLetters && words[index].end - words[index].start == 1
                    || RomanNumeral.isOne(words, at: index)
            {
                let isArticle = index > 0 && words.matches(Say.article, at: index - 1, limit: index)
                groups[groups.count - 1].append((isArticle ? "Điều " : "") + words.text(of: index..<index + 1))
            } else if !groups.isEmpty, words[index].isLetters, !words.matches(Say.and, at: index, limit: index + 1) {
                break
            }
        }
        return groups.filter { !$0.isEmpty }
    }

    /// The words of everything that stands below a point, in reading order.
    private func textsBelow(_ index: Int) -> [Range<Int>] {
        outline.nodes[index].items.flatMap { item -> [Range<Int>] in
            switch item {
            case .passage(let passage): [passage.words]
            case .node(let child): (outline.nodes[child].passage.map { [$0.words] } ?? []) + textsBelow(child)
            case .table: []
            }
        }
    }

    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, words[first].isMark("\"") || words[first].isMark(":") {
            range = first + 1..<range.upperBound
        }
        while let last = range.last, words[last].isMark("\"") || words[last].isMark(".") || words[last].isMark(";") {
            range = range.lowerBound..<last
        }
        return range
    }
}
