public import Office
import Storage
public import WorkTime

/// What the form of a share chooses from: the regulations that hold today, and the agencies of one of them or all units. For whoever
/// receives citizens; five statements.
public struct ShareForm: Question {
    public struct Answer: Sendable {
        public let item: LedgerCase
        public let isSecret: Bool
        public let circles: [CoordinationCircle]
        /// The chosen regulation.
        public let circle: CoordinationCircle?
        public let agencies: [NamedParty]
        /// What they may see already, by agency.
        public let shares: [Key<Party>: PetitionShare]
        public let today: CalendarDay

        /// What may be chosen.
        public var levels: [ShareLevel] { isSecret ? [.facts, .content] : ShareLevel.allCases }
    }

    public let id: Key<LedgerCase>
    public let circle: Key<CoordinationCircle>?

    public init(_ id: Key<LedgerCase>, under circle: Key<CoordinationCircle>? = nil) {
        self.id = id
        self.circle = circle
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try CasePageStore.find(look.tx, id, for: look.actor).case
        guard item.desk == .petitions else { throw PetitionStore.notFound }
        try look.actor.mustReceiveCitizens()
        let circles = try CoordinationCircleStore.all(look.tx).filter { $0.holds(on: look.today) }
        let chosen = circle.flatMap { id in circles.first { $0.id == id } }
        let live = try PetitionShareStore.all(look.tx, of: id).filter { $0.isLive(on: look.today) }
        return Answer(
            item: item, isSecret: try PetitionSenderStore.isSecret(look.tx, id) ?? false, circles: circles,
            circle: chosen,
            agencies: (try chosen?.members ?? look.sharingUnits()).filter { $0.key != item.unit.key },
            shares: Dictionary(live.map { ($0.unit.key, $0) }) { first, _ in first }, today: look.today)
    }
}
