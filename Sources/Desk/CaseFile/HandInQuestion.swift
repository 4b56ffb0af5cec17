public import Office
import Storage
public import WorkTime

/// One hand-in with its files. Two statements; `.notFound` for who may not see it.
public struct HandInQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let handIn: HandIn
        public let lines: [HandIn.Line]
        public let maySettle: Bool
        public let mayWithdraw: Bool
        /// By when the archive decides.
        public let decideBy: CalendarDay
        public let today: CalendarDay
    }

    public let handIn: Key<HandIn>

    public init(_ handIn: Key<HandIn>) { self.handIn = handIn }

    public func answer(_ view: View) throws -> Answer {
        let actor = view.actor
        let found = try HandInStore.find(view.tx, handIn, for: actor)
        let isOffered = found.state == .offered
        let offerer: Key<Person> = Key(found.offeredBy.key.value)
        return Answer(
            handIn: found, lines: try HandInStore.lines(view.tx, of: handIn, for: actor),
            maySettle: isOffered && actor.keepsArchive && offerer != actor.person,
            mayWithdraw: isOffered && (actor.acts(as: offerer) || actor.answers(for: Key(found.unit.key.value))),
            decideBy: found.decideBy(view.rules.archive), today: view.today)
    }
}

extension HandIn {
    /// By when the archive has received or returned its files.
    func decideBy(_ rules: ArchiveRules) -> CalendarDay {
        OfficeTime.day(of: offeredAt).adding(days: rules.receiveWithin)
    }
}
