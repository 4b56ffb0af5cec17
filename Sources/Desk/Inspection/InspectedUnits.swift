public import Office
import Storage

/// The agencies and units that can be inspected or asked to review: one statement.
public struct InspectedUnits: Question {
    public init() {}

    public func answer(_ look: View) throws -> [NamedParty] {
        try UnitStore.all(look.tx, on: look.today, limit: 1_000).filter { $0.unit.kind != .office }.map {
            NamedParty(key: Key($0.unit.id), kind: .unit, name: $0.unit.name)
        }
    }
}
