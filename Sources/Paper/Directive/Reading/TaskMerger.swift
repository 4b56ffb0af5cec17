/// Offers a task that stands in body and annex once.
enum TaskMerger {
    /// Drops a task that says nothing that an earlier one of the same content does not.
    static func merge(_ drafts: [TaskDraft], _ words: Words) -> [TaskDraft] {
        var kept: [TaskDraft] = []
        var places: [[WordKey]: Int] = [:]
        for draft in drafts {
            let key = draft.content.joined().map { words[$0].key }
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
        var first: [[WordKey]: String] = [:]
        for (index, draft) in drafts.enumerated() {
            let key = draft.content.joined().filter { !words[$0].isMark }.map { words[$0].key }
            if let ref = first[key], ref != tasks[index].ref {
                tasks[index].sameAs = ref
            } else if key.count > 4 {
                first[key] = tasks[index].ref
            }
        }
    }
}
