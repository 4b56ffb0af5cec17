import Office
import Storage
import WorkTime

/// Does the rungs that have come, at most so many obligations at once: records them on the obligations and in the
/// journal, tells whom they concern, and plans what comes next. All of it or nothing is kept, and no rung is done twice.
///
/// Outside office hours only what is express is urged. By the system itself. Writes `obligation.urged` for each rung.
public struct UrgeDue: Command {
    public struct Outcome: Sendable, Equatable {
        /// How many obligations were taken; fewer than the limit when nothing else is due.
        public let taken: Int
        public let rungs: Int
    }

    public static let most = 2_000
    public let limit: Int

    public init(limit: Int = Self.most) { self.limit = limit }

    public func run(_ act: Act) throws -> Outcome {
        let clock = try act.clock()
        let ids = try UrgingStore.take(act.tx, onlyExpress: !clock.isOfficeTime(act.now), limit: limit)
        var rungs = 0
        for chunk in ids.chunks() {
            let due = try act.dueSteps(Array(chunk), clock)
            let records = due.flatMap { item in
                item.steps.map { step in
                    UrgingRecordStore.NewRecord(
                        obligation: item.subject.obligation, mark: step.mark, audience: step.audience)
                }
            }
            let written = try UrgingRecordStore.insert(act.tx, records)
            rungs += written.count
            try act.recordUrging(records.filter { written.contains($0.key) })
            try act.planNext(due, clock)
            // What ended without leaving the plan would be taken again and again.
            try UrgingStore.remove(act.tx, Array(Set(chunk).subtracting(due.map(\.subject.obligation))))
            try act.tellUrged(due.filter { !$0.steps.isEmpty })
        }
        return Outcome(taken: ids.count, rungs: rungs)
    }
}

extension Clock {
    /// Whether the office works at that moment.
    func isOfficeTime(_ instant: Instant) -> Bool { reminderMoment(from: instant) == instant }
}

/// What is to be done now about one obligation.
struct DueUrging {
    let subject: UrgingSubject
    let context: UrgingStore.Context
    let steps: [UrgingStep]
}

extension Act {
    func dueSteps(_ ids: [Key<Obligation>], _ clock: Clock) throws -> [DueUrging] {
        let contexts = try UrgingStore.contexts(tx, of: ids)
        return try UrgingSubjectStore.points(tx, of: ids).compactMap { row in
            guard let context = contexts[row.obligation] else { return nil }
            let subject = UrgingSubject(
                obligation: row.obligation, isUrged: row.state.isUrged, points: row.points,
                ladder: context.ladder ?? rules.ladders.rule(for: context.kind, urgency: context.urgency)?.ladder
                    ?? .none,
                isExpress: context.urgency == .express, since: context.since ?? now, done: context.done)
            return DueUrging(subject: subject, context: context, steps: subject.due(at: now, clock))
        }
    }

    func recordUrging(_ records: [UrgingRecordStore.NewRecord]) throws {
        try JournalStore.append(
            tx,
            records.map { record in
                JournalStore.NewEntry(
                    actor: actor.isTerminal ? nil : actor.person, act: .obligationUrged, on: .obligation,
                    record.obligation.value,
                    .object([
                        "rung": .text(record.mark.code), "due": JournalValue(record.mark.due),
                        "audience": .text(record.audience.map(\.rawValue).joined(separator: ",")),
                        "note": record.note.map { .digest(of: $0) } ?? .null,
                    ]))
            })
    }

    fileprivate func planNext(_ due: [DueUrging], _ clock: Clock) throws {
        try UrgingStore.put(
            tx,
            due.map { item in
                var subject = item.subject
                subject.done.formUnion(item.steps.map(\.mark))
                let kinds = Set(item.steps.map(\.rung.kind))
                return UrgingStore.Planned(
                    obligation: subject.obligation, next: subject.next(clock), since: subject.since,
                    isExpress: subject.isExpress, needsLetter: item.context.needsLetter || kinds.contains(.letter),
                    isForMeeting: item.context.isForMeeting || kinds.contains(.meeting))
            })
    }

    /// Tells those whom the rungs concern.
    fileprivate func tellUrged(_ due: [DueUrging]) throws {
        let circles = try UrgingAudienceStore.circles(tx, of: due.map(\.subject.obligation))
        try inform(
            due.flatMap { item in
                item.steps.map { step in
                    let parties = circles[item.subject.obligation]?.told(by: step) ?? []
                    return NewNotice(
                        step.rung.workingDays > 0 ? .urged : .due, to: parties.sorted(),
                        about: .obligation(item.subject.obligation), words: NoticeWords.urged(step),
                        isUrgent: item.subject.isExpress)
                }
            })
    }
}
