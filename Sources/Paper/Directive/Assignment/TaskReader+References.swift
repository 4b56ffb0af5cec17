/// «Các nhiệm vụ tại khoản 1, 2 Mục I giao Sở A chủ trì, phối hợp với Sở B»: one paragraph that charges points above it.
extension TaskReader {
    private static let subjects = PhraseSet(
        "nhiệm vụ; nội dung; công việc; các nhiệm vụ; các nội dung; các công việc; những nhiệm vụ; những nội dung; đối với các nhiệm vụ; đối với nhiệm vụ; đối với các nội dung; đối với nội dung"
    )
    private static let at: Phrase = "tại"
    private static let units = KeySet("khoản điểm mục phần tiết số")

    /// Reads the points that the passage charges; false when it charges none, or when it is about another paper's points.
    mutating func chargesPointsAbove(_ passage: Passage, _ context: Context) -> Bool {
        guard let first = passage.body.first,
            let subject = Self.subjects.end(words, at: first, limit: passage.body.upperBound),
            let place = (subject..<min(subject + 4, passage.body.upperBound)).first(where: {
                words.matches(Self.at, at: $0, limit: passage.body.upperBound)
            }),
            let giver = (place + 1..<min(place + 40, passage.body.upperBound)).first(where: {
                ClauseReader.assigning.match(words, at: $0, limit: passage.body.upperBound) != nil
            }),
            let clause = clauses.giving(at: giver, limit: passage.body.upperBound), !clause.lead.isEmpty,
            !clause.isRequest
        else { return false }
        let points = points(in: place + 1..<giver, before: passage).filter { !charged.contains($0) }
        charged.formUnion(points)
        guard !points.isEmpty else { return false }
        var context = context
        context.lead = resolved(clause.lead)
        context.coordinate = clause.coordinate
        context.deadline = deadlines.prose(clause.whole) ?? context.deadline
        context.isWeak = false
        for point in points {
            let style = outline.nodes[point].marker?.style
            if style == .roman || style == .chapter {
                visitItems(of: point, context, isAddressed: true)
            } else {
                visit(point, context)
            }
        }
        return true
    }

    /// The points above the passage that «điểm a, b khoản 2 Mục I» means; the innermost stands first.
    private func points(in range: Range<Int>, before passage: Passage) -> [Int] {
        var groups: [[String]] = []
        for index in range {
            let text = words.text(of: index..<index + 1)
            if Self.units.contains(words[index].key) {
                groups.append([])
            } else if words[index].isNumber || text.count == 1 && words[index].isLetters
                || RomanNumeral.isOne(words, at: index),
                !groups.isEmpty
            {
                groups[groups.count - 1].append(text)
            } else if words[index].isLetters, !words.matches(Say.and, at: index, limit: index + 1),
                !words.matches(Say.plural, at: index, limit: index + 1)
            {
                return []
            }
        }
        groups.removeAll(where: \.isEmpty)
        guard let innermost = groups.first else { return [] }
        let above = groups.dropFirst().compactMap(\.first).reversed().map { $0 + "." }.joined()
        return innermost.compactMap { label in
            let path = above + label
            return outline.nodes.indices.first { index in
                let node = outline.nodes[index]
                return (node.ref == path || node.ref.hasSuffix("." + path))
                    && (node.passage?.words.upperBound ?? .max) <= passage.words.lowerBound
            }
        }
    }
}
