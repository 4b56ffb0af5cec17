/// What a clerk does to the tasks of a draft. Each change is pure; a task id that is not there changes nothing.
extension ReadingDraft {
    public mutating func update(_ id: Int, _ body: (inout DraftTask) -> Void) {
        guard let index = tasks.firstIndex(where: { $0.id == id }) else { return }
        body(&tasks[index])
    }

    public mutating func keep(_ id: Int, _ isKept: Bool) {
        update(id) { $0.isKept = isKept }
    }

    /// Drops every task that names nobody whom the office knows: a paper of the Government lays most of its tasks on others.
    ///
    /// Returns how many were dropped; each can be restored.
    @discardableResult
    public mutating func dropTasksOfStrangers() -> Int {
        let strange = tasks.filter { task in
            task.isKept && !(task.directedBy + task.lead + task.coordinate + task.inform).contains(where: \.isChosen)
        }
        for task in strange { keep(task.id, false) }
        return strange.count
    }

    /// Adds an empty task after another, or at the end; returns its id.
    @discardableResult
    public mutating func add(after id: Int? = nil, content: String = "") -> Int {
        let task = DraftTask(id: newID(), content: content)
        let index = tasks.firstIndex { $0.id == id }.map { $0 + 1 } ?? tasks.count
        tasks.insert(task, at: index)
        return task.id
    }

    /// Adds an empty task before all others; returns its id.
    @discardableResult
    public mutating func addFirst(content: String = "") -> Int {
        let task = DraftTask(id: newID(), content: content)
        tasks.insert(task, at: 0)
        return task.id
    }

    /// Makes one task of several: the first with the others' content, people and milestones, and the last due day.
    ///
    /// Leads of the others become coordinating parties.
    public mutating func merge(_ ids: [Int]) {
        let merged = tasks.filter { ids.contains($0.id) }
        guard merged.count > 1, var result = merged.first else { return }
        for other in merged.dropFirst() {
            result.content = [result.content, other.content].filter { !$0.isEmpty }.joined(separator: "\n")
            result.product = Self.joined(result.product, other.product)
            result.addresses = Self.joined(result.addresses, other.addresses)
            result.directedBy.add(other.directedBy)
            result.coordinate.add(other.lead.filter { !result.lead.contains($0) } + other.coordinate)
            result.inform.add(other.inform)
            result.printedLeads += other.printedLeads.filter { !result.printedLeads.contains($0) }
            result.deadline = Self.later(result.deadline, other.deadline)
            result.source = Self.hull(result.source, other.source)
        }
        tasks.removeAll { $0.id != result.id && ids.contains($0.id) }
        update(result.id) { $0 = result }
    }

    /// Cuts a task into one for each content; they share everything else. Returns the ids, the old one first.
    @discardableResult
    public mutating func split(_ id: Int, into contents: [String]) -> [Int] {
        guard let index = tasks.firstIndex(where: { $0.id == id }), contents.count > 1 else { return [id] }
        let original = tasks[index]
        let pieces = contents.enumerated().map { position, content in
            var piece = position == 0 ? original : original.numbered(newID())
            piece.content = content
            return piece
        }
        tasks.replaceSubrange(index...index, with: pieces)
        return pieces.map(\.id)
    }

    /// Where the paper names several leads: one task for each, in place of one lead with the others coordinating.
    @discardableResult
    public mutating func splitByLead(_ id: Int) -> [Int] {
        guard let task = task(id), task.namesSeveralLeads else { return [id] }
        let named = task.printedLeads.compactMap { name in (task.lead + task.coordinate).first { $0.printed == name } }
        guard named.count > 1 else { return [id] }
        let ids = split(id, into: Array(repeating: task.content, count: named.count))
        for (piece, lead) in zip(ids, named) {
            update(piece) {
                $0.lead = [lead]
                $0.coordinate.removeAll { named.contains($0) }
                $0.printedLeads = [lead.printed]
            }
        }
        return ids
    }

    private static func joined(_ a: String?, _ b: String?) -> String? {
        guard let a, let b, a != b else { return a ?? b }
        return a + "; " + b
    }

    private static func later(_ a: DraftDeadline, _ b: DraftDeadline) -> DraftDeadline {
        let milestones = a.milestones + b.milestones.filter { !a.milestones.contains($0) }
        var result = b.isLater(than: a) ? b : a
        result.milestones = milestones
        return result
    }

    private static func hull(_ a: SourceRange?, _ b: SourceRange?) -> SourceRange? {
        guard let a, let b else { return a ?? b }
        let first = a.start <= b.start ? a : b
        return SourceRange(start: first.start, end: max(a.end, b.end), page: first.page)
    }
}

extension [DraftParty] {
    fileprivate mutating func add(_ others: [DraftParty]) {
        for other in others where !contains(other) { append(other) }
    }
}
