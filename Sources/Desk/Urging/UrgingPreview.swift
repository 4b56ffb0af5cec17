public import Office
import Storage
import WorkTime

/// What the ladder would do now, without doing it: what `congvu urge --dry-run` prints. At most so many obligations; of what
/// the actor may not see no more than that something is due.
public struct UrgingPreview: Question {
    public struct Line: Sendable, Equatable {
        public let obligation: Key<Obligation>
        /// Nil where the actor may not see it; then the lead is blank too.
        public let content: String?
        public let lead: String
        public let step: UrgingStep
    }

    public struct Answer: Sendable, Equatable {
        public let lines: [Line]
        /// Whether more is due than what is listed.
        public let hasMore: Bool
        /// Outside office hours only what is express is urged.
        public let isOfficeTime: Bool
    }

    public let limit: Int

    public init(limit: Int = 1_000) { self.limit = limit }

    public func answer(_ look: View) throws -> Answer {
        let clock = try look.clock()
        let isOfficeTime = clock.isOfficeTime(look.now)
        let ids = try UrgingStore.peek(look.tx, onlyExpress: !isOfficeTime, limit: limit)
        let act = Act(tx: look.tx, actor: look.actor, rules: look.rules)
        let due = try ids.chunks().flatMap { try act.dueSteps(Array($0), clock) }
        let items = Dictionary(
            try ids.chunks().flatMap { try ObligationItemStore.items(look.tx, Array($0), for: look.actor) }.map {
                ($0.id, $0)
            }
        ) { $1 }
        let seen = try ObligationStore.seen(look.tx, Set(ids), in: look.actor.sight)
        let lines = due.flatMap { item in
            item.steps.map { step in
                let obligation = seen.contains(item.subject.obligation) ? items[item.subject.obligation] : nil
                return Line(
                    obligation: item.subject.obligation, content: obligation?.content,
                    lead: obligation?.lead.name ?? "", step: step)
            }
        }
        return Answer(lines: lines, hasMore: ids.count == limit, isOfficeTime: isOfficeTime)
    }
}
