import Office
import Storage
import WorkTime

extension Act {
    /// Plans the ladders of obligations that this act made or changed, in its transaction: three statements for all of them.
    ///
    /// - Parameter old: as they were; nil for new ones. A day that was not theirs before is urged from now on.
    func planUrging(_ obligations: [Obligation], old: [Obligation]? = nil) throws {
        guard !rules.ladders.rules.isEmpty, !obligations.isEmpty else { return }
        try UrgingStore.remove(tx, obligations.filter { !$0.isOpen }.map(\.id))
        let before = Dictionary((old ?? []).map { ($0.id, $0.urgingPoints) }) { $1 }
        let clock = try clock()
        for chunk in obligations.filter(\.isOpen).chunks() {
            let contexts = try UrgingStore.contexts(tx, of: chunk.map(\.id))
            let plans = chunk.compactMap { obligation in
                contexts[obligation.id].map { context in
                    let isNew = obligation.urgingPoints.isNew(after: before[obligation.id])
                    let isWholeNew = obligation.urgingPoints.filter { $0.part == nil }.isNew(
                        after: before[obligation.id])
                    let since = isNew ? tx.now : context.since ?? tx.now
                    return rules.plan(
                        of: rules.subject(obligation, context, since: since), context, keepsFlags: !isWholeNew,
                        clock)
                }
            }
            try UrgingStore.put(tx, plans)
        }
    }
}

extension [UrgingPoint] {
    /// Whether one of them was not there before.
    fileprivate func isNew(after old: [UrgingPoint]?) -> Bool {
        old.map { !Set(self).isSubset(of: Set($0)) } ?? true
    }
}

extension OfficeRules {
    /// All that the plan of the obligation follows from.
    func subject(_ obligation: Obligation, _ context: UrgingStore.Context, since: Instant) -> UrgingSubject {
        UrgingSubject(
            obligation: obligation.id, isUrged: obligation.state.isUrged, points: obligation.urgingPoints,
            ladder: context.ladder ?? ladders.rule(for: obligation.deadline.kind, urgency: context.urgency)?.ladder
                ?? .none,
            isExpress: context.urgency == .express, since: since, done: context.done)
    }

    /// The row of the plan. What a letter or a meeting waits for falls away with the due day that it was about.
    func plan(
        of subject: UrgingSubject, _ context: UrgingStore.Context, keepsFlags: Bool = true, _ clock: Clock
    ) -> UrgingStore.Planned {
        UrgingStore.Planned(
            obligation: subject.obligation, next: subject.next(clock), since: subject.since,
            isExpress: subject.isExpress, needsLetter: keepsFlags && context.needsLetter && subject.isUrged,
            isForMeeting: keepsFlags && context.isForMeeting && subject.isUrged)
    }
}
