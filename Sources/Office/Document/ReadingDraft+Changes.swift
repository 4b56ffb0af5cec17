import Vietnamese

extension ReadingDraft {
    /// Proposes which obligation of an earlier paper each task changes: the one of the same words, else of the same place
    /// in the outline and much the same words. A person decides.
    public mutating func proposeChanges(to obligations: [ObligationItem]) {
        var free = obligations.map { (item: $0, words: Set($0.content.folded.split(separator: " "))) }
        for task in tasks where task.isKept && task.change == nil {
            let words = Set(task.content.folded.split(separator: " "))
            let best = free.indices.map { index in
                let shared = words.intersection(free[index].words).count * 100
                let likeness = shared / max(1, max(words.count, free[index].words.count))
                return (index: index, score: likeness + (task.ref != nil && free[index].item.ref == task.ref ? 20 : 0))
            }.max { $0.score < $1.score }
            guard let best, best.score >= 70 else { continue }
            let item = free.remove(at: best.index).item
            let isSameWork = item.content.folded == task.content.folded
            update(task.id) {
                $0.change = DraftChange(obligation: item.id, kind: isSameWork ? .adjust : .supersede)
            }
        }
    }
}
