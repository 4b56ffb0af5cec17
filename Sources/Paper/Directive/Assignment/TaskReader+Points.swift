extension TaskReader {
    /// «Chỉ đạo các đơn vị …» is what the one named above has to do.
    func directsOthers(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let end = words.end(of: Self.direct, at: first, limit: range.upperBound) else {
            return false
        }
        return scanner.plural(at: end, limit: range.upperBound) != nil
    }

    private static let direct: Phrase = "chỉ đạo"

    /// Counted parts of one charge are tasks of their own where they fall due at different times.
    func parted(_ own: [Clause]) -> [Clause] {
        guard own.count == 1 else { return own }
        let parts = clauses.counted(own[0])
        let terms = parts.map { deadlines.prose($0.content) }
        return parts.count > 1 && terms.contains { $0 != terms[0] } ? parts : own
    }

    /// A point that names what its children are about rather than a task: short, unfinished, with points below.
    func isHeading(_ node: Outline.Node, _ passage: Passage) -> Bool {
        let hasBelow = node.items.contains { item in
            if case .passage(let below) = item { !shared.contains(below.words.lowerBound) } else { true }
        }
        guard hasBelow, let last = passage.body.last, passage.body.count <= 45 else { return false }
        return !words[last].isMark(";") && !(words[last].isMark(".") && passage.body.count > 12) || passage.isBold
    }

    /// A label of its own («- Thời gian: …»), which belongs to the point above; «6. Phân công chuẩn bị:» with points
    /// below is a heading.
    func isLabel(_ node: Outline.Node, _ passage: Passage) -> Bool {
        guard let line = LabelledLine.lines(in: passage.body, words).first,
            !line.value.isEmpty || node.items.isEmpty || line.label != .lead
        else { return false }
        return line.labelWords.lowerBound == passage.body.lowerBound && line.label != .content && line.label != .measure
    }

    /// Children that begin with acts or names are tasks; others only go into detail.
    func introducesTasks(_ node: Outline.Node) -> Bool {
        let acting = node.children.count { child in
            let below = outline.nodes[child]
            guard let passage = below.passage, let clause = clauses.read(passage.body, isLed: true).first else {
                return false
            }
            return !clause.lead.isEmpty || startsWithAct(clause) || clauses.addressed(passage.body) != nil
                || !below.children.isEmpty && introducesTasks(below)
        }
        return acting * 2 >= node.children.count
    }

    func startsWithAct(_ clause: Clause) -> Bool {
        guard let first = clause.content.first else { return clause.isLed }
        if clause.isLed || !clause.coordinate.isEmpty { return true }
        if let action = NameScanner.actions.match(words, at: first, limit: clause.content.upperBound) {
            // «Phát triển … là nhiệm vụ quan trọng» states something.
            return action.meaning
                || !(first..<min(first + 15, clause.content.upperBound)).contains {
                    words.matches(Say.copula, at: $0, limit: $0 + 1)
                }
        }
        return NameScanner.singles.contains(words[first].key) || Closing.otherActs.contains(words[first].key)
    }

    /// «1. Giao Phòng A các việc sau:» with nothing below it but the points beside it, which are what Phòng A has to do.
    func charges(_ index: Int, _ context: inout Context) -> Bool {
        let node = outline.nodes[index]
        guard node.items.isEmpty, let passage = node.passage, let last = passage.body.last, words[last].isMark(":"),
            let parent = node.parent, outline.nodes[parent].children.last != index,
            let clause = clauses.addressed(passage.body) ?? clauses.read(passage.body, isLed: false).last,
            clause.form == .giving, !clause.lead.isEmpty, !clause.isRequest
        else { return false }
        context.lead = resolved(clause.lead)
        context.coordinate = clause.coordinate
        context.deadline = deadlines.prose(passage.body) ?? context.deadline
        context.isWeak = false
        return true
    }
}
