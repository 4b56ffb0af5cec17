public import Office
import Storage
public import WorkTime

/// The regulations on co-ordination, the newest first, as everybody of the office may read them: one statement, and one for the units to
/// whoever keeps them.
public struct CircleList: Question {
    public struct Answer: Sendable {
        public let circles: [CoordinationCircle]
        /// Those that can sign one; empty for who does not keep them.
        public let units: [NamedParty]
        public let mayKeep: Bool
        public let today: CalendarDay
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        let mayKeep = look.actor.keepsCircles
        return Answer(
            circles: try CoordinationCircleStore.all(look.tx),
            units: mayKeep ? try look.sharingUnits() : [], mayKeep: mayKeep, today: look.today)
    }
}

extension View {
    /// The units and agencies of today, without the office itself.
    func sharingUnits() throws -> [NamedParty] {
        try UnitStore.all(tx, on: today, limit: 1_000).filter { $0.unit.kind != .office }.map {
            NamedParty(key: Key($0.unit.id), kind: .unit, name: $0.unit.name)
        }
    }
}
