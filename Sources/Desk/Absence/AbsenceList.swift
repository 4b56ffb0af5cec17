public import Office
import Storage
public import WorkTime

/// Who is away or will be: of the whole office for administrators and leaders, of their units for those who answer for
/// one, what concerns oneself for everybody. At most three statements.
public struct AbsenceList: Question {
    public struct Answer: Sendable, Equatable {
        /// By first day.
        public let own: [Absence]
        /// Of others whose absences the actor keeps, by last day.
        public let others: [Absence]
        public let next: Key<Absence>?
        /// Whose absences the actor may enter besides his or her own; nil for anybody's.
        public let people: [NamedParty]?
        public let today: CalendarDay
    }

    public static let pageSize = 50

    /// Begins after this one.
    public let after: Key<Absence>?

    public init(after: Key<Absence>? = nil) { self.after = after }

    public func answer(_ view: View) throws -> Answer {
        let actor = view.actor
        let own = try AbsenceStore.concerning(view.tx, actor.person, since: view.today)
        if actor.has(.administrator) || actor.isLeader {
            let start = try after.flatMap { try AbsenceStore.find(view.tx, $0) }
            let found = try AbsenceStore.page(view.tx, since: view.today, after: start, limit: Self.pageSize + 1)
            let shown = found.prefix(Self.pageSize)
            return Answer(
                own: own, others: Array(shown), next: found.count > Self.pageSize ? shown.last?.id : nil, people: nil,
                today: view.today)
        }
        var people: [NamedParty] = []
        for standing in actor.standings where standing.rank.answersForUnit {
            people += try OfficerStore.colleagues(view.tx, in: standing.unit, for: actor, on: view.today).map(\.person)
        }
        people.removeAll { $0.key == Key(actor.person) }
        let others = try AbsenceStore.upcoming(
            view.tx, of: people.map { Key<Person>($0.key.value) }, since: view.today)
        return Answer(own: own, others: others, next: nil, people: people, today: view.today)
    }
}
