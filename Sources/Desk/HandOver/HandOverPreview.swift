public import Office
import Storage

/// What would go over when a person's work is handed over: how much of each kind, and by which plans. At most six
/// statements, whatever the person has.
public struct HandOverPreview: Question {
    public struct Answer: Sendable, Equatable {
        public let person: NamedParty
        /// Kinds that the actor may hand over, in order, also those with nothing.
        public let kinds: [Line]
        /// Plans that the actor sees, with how many obligations of them lie on the person.
        public let plans: [PlanLine]
        /// Who could take over: the colleagues of the person's units first.
        public let absence: Absence?

        public var total: Int { kinds.map(\.count).reduce(0, +) }
    }

    public struct Line: Sendable, Equatable {
        public let kind: HandOverKind
        public let count: Int
    }

    public struct PlanLine: Sendable, Equatable {
        public let plan: DocumentLabel
        public let count: Int
    }

    public let person: Key<Person>
    public let plan: Key<Document>?

    public init(of person: Key<Person>, plan: Key<Document>? = nil) {
        self.person = person
        self.plan = plan
    }

    public func answer(_ view: View) throws -> Answer {
        let reach = try HandOverReach(of: person, by: view.actor, on: view.today, view.tx)
        let counts = try OpenWorkStore.counts(
            view.tx, of: person, units: reach.units, seenBy: reach.sight, on: view.today)
        var kinds: [HandOverKind: Int] = [:]
        var plans: [Key<Document>: Int] = [:]
        for count in counts where reach.kinds.contains(count.kind) {
            if plan == nil || count.plan == plan { kinds[count.kind, default: 0] += count.count }
            if let plan = count.plan { plans[plan, default: 0] += count.count }
        }
        if reach.kinds.contains(.drafts), plan == nil {
            kinds[.drafts] = try draftCount(view)
        }
        let labels = try DocumentItemStore.items(view.tx, plans.keys.sorted(), for: view.actor).map(\.label)
        return Answer(
            person: NamedParty(key: Key(person), kind: .person, name: reach.name),
            kinds: HandOverKind.allCases.filter(reach.kinds.contains).map { Line(kind: $0, count: kinds[$0] ?? 0) },
            plans: labels.map { PlanLine(plan: $0, count: plans[$0.id] ?? 0) },
            absence: try AbsenceStore.away(view.tx, among: [person], on: view.today)[person])
    }

    private func draftCount(_ view: View) throws -> Int {
        try ReadingStore.open(view.tx).count { stored in
            try JSONText.decode(stored.draft, as: ReadingDraft.self).parties.contains(Key(person))
        }
    }
}
