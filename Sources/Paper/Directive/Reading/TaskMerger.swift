/// Offers a task that stands in body and annex once.
enum TaskMerger {
    /// Drops a task of an annex that says nothing that one of the same content above does not. Two in one part are two:
    /// what is to be done with the same paper may stand in each.
    static func merge(_ drafts: [TaskDraft], _ words: Words) -> [TaskDraft] {
        guard let part = drafts.first?.part, drafts.contains(where: { $0.part != part }) else { return drafts }
        var kept: [TaskDraft] = []
        var places: [Content: Int] = [:]
        for draft in drafts {
            let key = Content(draft, words, withMarks: true)
            if let index = places[key], kept[index].part != draft.part, let whole = joined(kept[index], draft) {
                kept[index] = whole
                continue
            }
            if places[key] == nil { places[key] = kept.count }
            kept.append(draft)
        }
        return kept
    }

    /// The earlier task with what the later adds: who coordinates, by when, what results; nil when they differ.
    private static func joined(_ a: TaskDraft, _ b: TaskDraft) -> TaskDraft? {
        guard a.lead == b.lead || a.lead.isEmpty || b.lead.isEmpty,
            a.coordinate == b.coordinate || a.coordinate.isEmpty || b.coordinate.isEmpty,
            a.deadline == b.deadline || a.deadline.kind == .none || b.deadline.kind == .none
        else { return nil }
        var whole = a
        if whole.lead.isEmpty { whole.lead = b.lead }
        if whole.coordinate.isEmpty { whole.coordinate = b.coordinate }
        if whole.directedBy.isEmpty { whole.directedBy = b.directedBy }
        if whole.product.isEmpty { whole.product = b.product }
        if whole.deadline.kind == .none { whole.deadline = b.deadline }
        return whole
    }

    /// Points tasks of the same content that differ in who or when to the first of them.
    static func link(_ tasks: inout [ReadTask], _ drafts: [TaskDraft], _ words: Words) {
        var first: [Content: String] = [:]
        for (index, draft) in drafts.enumerated() {
            let key = Content(draft, words, withMarks: false)
            if let ref = first[key], ref != tasks[index].ref {
                tasks[index].sameAs = ref
            } else if key.keys.count > 4 {
                first[key] = tasks[index].ref
            }
        }
    }

    /// The words of a task's content, told apart by one number made of them.
    private struct Content: Hashable {
        private(set) var keys: [WordKey] = []
        private var digest: UInt64 = 0

        init(_ draft: TaskDraft, _ words: Words, withMarks: Bool) {
            keys.reserveCapacity(draft.content.reduce(0) { $0 + $1.count })
            for range in draft.content {
                for index in range where withMarks || !words[index].isMark {
                    keys.append(words[index].key)
                    digest = digest &* 0x100_0000_01B3 ^ words[index].key.bits
                }
            }
        }

        func hash(into hasher: inout Hasher) { hasher.combine(digest) }
    }
}
