extension ReadingDraft {
    /// Puts successors in the place of parties that are gone; names stay as printed. Returns whether anything changed.
    public mutating func exchange(_ successors: [Key<Party>: Key<Party>], assigners: [Key<Person>: Key<Person>] = [:])
        -> Bool
    {
        let before = self
        if let assigner, let next = assigners[assigner] { self.assigner = next }
        keptBy.exchange(successors)
        for index in tasks.indices {
            tasks[index].directedBy.exchange(successors)
            tasks[index].lead.exchange(successors)
            tasks[index].coordinate.exchange(successors)
            tasks[index].inform.exchange(successors)
        }
        return self != before
    }
}

extension [DraftParty] {
    fileprivate mutating func exchange(_ successors: [Key<Party>: Key<Party>]) {
        for index in indices {
            var known: Set<Key<Party>> = []
            self[index].parties = self[index].parties.map { successors[$0] ?? $0 }.filter { known.insert($0).inserted }
        }
    }
}
