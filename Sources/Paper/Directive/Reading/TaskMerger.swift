/// Offers a task that stands in body and annex once.
enum TaskMerger {
    /// Drops a task that says nothing that an earlier one of the same content does not.
    static func merge(_ drafts: [TaskDraft], _ words: Words) -> [TaskDraft] {
        var kept: [TaskDraft] = []
        var places: [Content: Int] = [:]
        for draft in drafts {
            let key = Content(draft, words, withMarks: true)
            if let index = places[key], same(kept[index], draft) { continue }
            if places[key] == nil { places[key] = kept.count }
            kept.append(draft)
        }
        return kept
    }

    private static func same(_ a: TaskDraft, _ b: TaskDraft) -> Bool {
        a.lead == b.lead && a.coordinate == b.coordinate && a.deadline == b.deadline
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
