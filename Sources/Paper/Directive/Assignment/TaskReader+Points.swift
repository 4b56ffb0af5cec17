extension TaskReader {
    /// «Chỉ đạo các đơn vị …» is what the one named above has to do.
    func directsOthers(_ range: Range<Int>) -> Bool {
        guard let first = range.first, let end = words.end(of: Self.direct, at: first, limit: range.upperBound) else {
            return false
        }
        return scanner.plural(at: end, limit: range.upperBound) != nil
    }

    private static let direct: Phrase = "chỉ đạo"
    private static let request: Phrase = "đề nghị"

    /// Below a group («yêu cầu các bộ, ngành: …») a point may ask somebody in particular, or tell after what it rests on
    /// who has to act.
    func turnsFrom(_ leads: [NamedBody], _ range: Range<Int>) -> Bool {
        guard let first = range.first, leads.allSatisfy(scanner.isGroup) else { return false }
        let asks = words[first].isCapital && words.matches(Self.request, at: first, limit: range.upperBound)
        guard asks || ClauseReader.bases.stands(words, at: first, limit: range.upperBound),
            let clause = clauses.read(range, isLed: false).first, !clause.lead.isEmpty, !clause.isRequest
        else { return false }
        return asks ? !clause.lead.allSatisfy(scanner.isGroup) : clause.form == .subject
    }

    /// Counted parts of one charge are tasks of their own where they fall due at different times.
    func parted(_ own: [Clause]) -> [Clause] {
        guard own.count == 1 else { return own }
        let parts = clauses.counted(own[0])
        guard parts.count > 1 else { return own }
        let terms = parts.map { deadlines.prose($0.content) }
        return terms.contains { $0 != terms[0] } ? parts : own
    }

    /// A point that names what its children are about rather than a task: short, unfinished, with points below.
    func isHeading(_ node: Outline.Node, _ passage: Passage) -> Bool {
        let hasBelow = node.items.contains { item in
            if case .passage(let below) = item { !shared.contains(below.words.lowerBound) } else { true }
        }
        guard hasBelow, let last = passage.body.last, passage.body.count <= 45 else { return false }
        return !words[last].isMark(";") && !(words[last].isMark(".") && passage.body.count > 12) || passage.isBold
    }

    /// «Xây dựng báo cáo, gồm:» with what it is made of below: a task, though it looks like a heading.
    func listsParts(_ node: Outline.Node, _ passage: Passage, _ clause: Clause) -> Bool {
        guard let last = passage.body.last, words[last].isMark(":"), last > passage.body.lowerBound,
            Self.parts.contains(words[last - 1].key)
        else { return false }
        return startsWithAct(clause) && !introducesTasks(node)
    }

    private static let parts = KeySet("gồm")

    /// A label of its own («- Thời gian: …»), which belongs to the point above; «6. Phân công chuẩn bị:» with points
    /// below is a heading.
    func isLabel(_ index: Int, _ node: Outline.Node, _ passage: Passage) -> Bool {
        guard let line = nodeLabels[index].first,
            !line.value.isEmpty || node.items.isEmpty || line.label != .lead
        else { return false }
        if line.label == .other, clauses.isAboutMoney(line.labelWords),
            clauses.ledTopic(at: line.value.lowerBound, in: passage.body) != nil
        {
            return false
        }
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
                || actsAfterTopic(passage.body)
                || !below.children.isEmpty && introducesTasks(below)
        }
        return acting * 2 >= node.children.count
    }

    /// «Đối với các khu đã có nước sạch, tiếp tục duy trì …»: what is to be done comes after what it is about.
    private func actsAfterTopic(_ body: Range<Int>) -> Bool {
        guard Self.topics.stands(words, at: body.lowerBound, limit: body.upperBound) else { return false }
        for index in body.dropFirst().prefix(80) {
            if words[index - 1].isMark(":") { return false }
            if words[index - 1].isMark(","),
                NameScanner.actions.match(words, at: index, limit: body.upperBound)?.meaning == true
            {
                return true
            }
        }
        return false
    }

    private static let topics = PhraseSet("đối với; riêng đối với; riêng; trường hợp; khi; tại")

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

    /// «Cập nhật không chính xác …»: what was done wrong, not what is to be done.
    func tellsFault(_ clause: Clause) -> Bool {
        clause.content.prefix(5).contains { Self.faults.contains(words[$0].key) }
    }

    private static let faults = KeySet("không sai chưa còn")

    /// «4. Thời gian thực hiện: Từ tháng 4 đến tháng 12 năm 2026» beside the sections of a plan holds for all of them.
    mutating func noteTime(_ index: Int, _ node: Outline.Node) {
        guard node.parent == 0, node.marker?.style.isBullet == false, let line = nodeLabels[index].first,
            line.label == .time,
            Self.times.end(words, at: line.labelWords.lowerBound, limit: line.labelWords.upperBound)
                == line.labelWords.upperBound
        else { return }
        let deadline = deadlines.labelled(line.value)
        guard deadline.due != nil, deadline.kind != .year else { return }
        closing = deadline
    }

    private static let times = PhraseSet(
        "thời gian thực hiện; thời gian triển khai; thời hạn thực hiện; thời hạn hoàn thành; thời gian hoàn thành; tiến độ thực hiện"
    )

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
        context.deadline = deadlines.prose(asking(passage.body)) ?? context.deadline
        context.isWeak = false
        return true
    }
}
