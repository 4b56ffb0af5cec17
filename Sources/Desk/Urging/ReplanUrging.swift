import Office
import Storage

/// Plans the ladders of open obligations anew, so many from a key on: after the rules, the office's days or a plan's ladder
/// changed. What was done stays done. Answers the last key, nil when there are no more.
struct ReplanUrging: Command {
    let after: Key<Obligation>?
    var plan: Key<Document>?
    var limit = 1_000

    func run(_ act: Act) throws -> Key<Obligation>? {
        let ids = try UrgingSubjectStore.open(act.tx, of: plan, after: after, limit: limit)
        try act.replanUrging(ids)
        return ids.count < limit ? nil : ids.last
    }
}

extension Act {
    /// At most a thousand, held as by an act on each.
    func replanUrging(_ ids: [Key<Obligation>]) throws {
        guard !ids.isEmpty else { return }
        try UrgingSubjectStore.hold(tx, ids)
        let clock = try clock()
        let plans = try dueSteps(ids, clock).map { rules.plan(of: $0.subject, $0.context, clock) }
        try UrgingStore.remove(tx, Array(Set(ids).subtracting(plans.map(\.obligation))))
        try UrgingStore.put(tx, plans)
    }
}
