extension TaskReader {
    mutating func read(_ table: PaperTable, base: String, _ context: Context) {
        let own = TableColumns.find(in: table, words)
        guard let columns = own ?? columns.flatMap({ $0.continues(in: table, words) ? $0 : nil }) else { return }
        self.columns = columns
        group += 1_000
        let reader = AssignmentTable(words: words, scanner: scanner, deadlines: deadlines)
        var found = reader.tasks(table, columns: columns, isContinuation: own == nil, base: base, group: group)
        for index in found.indices where found[index].lead.isEmpty && !columns.roles.contains(.part(.lead)) {
            found[index].lead = context.lead
        }
        tasks += found
    }

    // MARK: Judging

    /// True when the clause lays something on somebody.
    func isTask(_ clause: Clause, in passage: Passage, isLoose: Bool, isTrailing: Bool = false) -> Bool {
        if clause.isRequest { return false }
        if !clause.lead.isEmpty,
            clause.lead.allSatisfy({
                PaperKindTable.table.match(words, at: $0.words.lowerBound, limit: $0.words.upperBound) != nil
            })
        {
            return false
        }
        if isLoose, clause.form == .subject, clauses.issuer.isIssuer(clause.lead) { return false }
        if isLoose || isTrailing, clause.form == .subject, asksAll(clause) { return false }
        if clause.content.count < 2, clause.form != .predicate { return false }
        if isTrailing, clause.lead.allSatisfy({ scanner.isGroup($0) }),
            passage.body.count > 2_000 || deadlines.prose(passage.body) == nil
        {
            return false
        }
        return !Closing.isGeneral(clause, words, isLoose: isLoose) || deadlines.prose(clause.content) != nil
    }

    /// «Bộ A yêu cầu các đơn vị triển khai thực hiện.» at the end: the issuer by a name that the letterhead does not give.
    private func asksAll(_ clause: Clause) -> Bool {
        guard let asked = clauses.giving(at: clause.content.lowerBound, limit: clause.content.upperBound) else {
            return false
        }
        return Closing.isGeneral(asked, words, isLoose: true)
            || asked.lead.allSatisfy(scanner.isGroup) && deadlines.prose(clause.content) == nil
    }

    // MARK: Emitting

    mutating func emit(
        _ clause: Clause, ref: String, _ context: Context, node: Outline.Node? = nil, isLast: Bool = true
    ) {
        var source = clause.whole
        var content = [LabelledLine.trimmed(contentOf(clause), words)]
        var timed = clause.whole
        // Passages that only continue the point.
        if let node, isLast {
            for case .passage(let passage) in node.items where continues(passage, node) {
                content.append(passage.body)
                source = source.lowerBound..<passage.words.upperBound
                timed = source
            }
        }
        var task = TaskDraft(
            ref: ref, content: content, source: source, confidence: confidence(of: clause, context), group: group)
        task.lead = clause.lead.isEmpty ? context.lead : resolved(clause.lead)
        task.directedBy = context.directedBy
        task.coordinate = clause.coordinate.filter { !task.lead.contains($0) }
        if task.coordinate.isEmpty, clause.lead.isEmpty { task.coordinate = context.coordinate }
        task.deadline = deadlines.prose(timed) ?? context.deadline ?? .none
        noteKeeper(task)
        tasks.append(task)
    }

    /// Under «Phối hợp với B» alone the content keeps that clause: it is what has to be done.
    func contentOf(_ clause: Clause) -> Range<Int> {
        clause.content.isEmpty ? clause.whole : clause.content
    }

    func continues(_ passage: Passage, _ node: Outline.Node) -> Bool {
        !shared.contains(passage.words.lowerBound) && !Closing.isClosing(passage.body, words)
            && !isIntroduction(passage.body) && node.marker?.style.isBullet == true
            && clauses.read(passage.body, isLed: false).allSatisfy(\.lead.isEmpty)
    }

    func confidence(of clause: Clause, _ context: Context) -> Double {
        switch clause.form {
        case .giving: clause.isLed ? 0.95 : 0.9
        case .subject: clause.isLed ? 0.9 : 0.8
        case .predicate: context.isWeak ? 0.65 : 0.85
        }
    }

    /// «theo dõi, đôn đốc việc thực hiện Kế hoạch này»
    mutating func noteKeeper(_ task: TaskDraft) {
        guard let content = task.content.first, Closing.isKeeping(content, words) else { return }
        keptBy += task.lead.filter { !keptBy.contains($0) }
    }

    // MARK: For labelled lines

    var currentGroup: Int { group }

    mutating func append(_ task: TaskDraft) {
        noteKeeper(task)
        tasks.append(task)
    }

    mutating func visitPoint(_ index: Int, _ context: Context) { visit(index, context) }

    // MARK: Deadlines of several tasks

    /// The sentence with which an introduction asks, and the one before it where that is short («Cụ thể như sau:»). What
    /// stands earlier tells what happened, and its days are no deadlines.
    func asking(_ range: Range<Int>) -> Range<Int> {
        var start = range.upperBound
        for _ in 1...2 where range.upperBound - start < 12 {
            let end = start - 1
            start = range.lowerBound
            for index in stride(from: end - 1, to: range.lowerBound, by: -1)
            where words[index - 1].isMark(".") && words[index].isSpaced && words[index].isCapital {
                start = index
                break
            }
        }
        return start..<range.upperBound
    }

    mutating func noteClosing(_ passage: Passage) {
        guard !tasks.isEmpty, let deadline = deadlines.prose(passage.body), let due = deadline.due,
            Closing.governsAll(passage.body, words)
        else { return }
        // A day before the paper's own is of something that was, unless there is one task only: then it is mistyped, and a
        // finding says so.
        guard tasks.count == 1 || due >= deadlines.paperDay ?? due else { return }
        closing = deadline
    }

    /// One closing deadline for the whole letter stands on every task without its own.
    mutating func closeWithDeadline() {
        guard let closing else { return }
        for index in tasks.indices where tasks[index].deadline.kind == .none { tasks[index].deadline = closing }
    }
}
