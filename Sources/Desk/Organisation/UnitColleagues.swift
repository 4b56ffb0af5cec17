public import Office
import Storage

/// Who works in a unit today, and in those below it, with how much each has in hand: one statement.
public struct UnitColleagues: Question {
    public let unit: Key<Unit>

    public init(_ unit: Key<Unit>) { self.unit = unit }

    public func answer(_ look: View) throws -> [UnitColleague] {
        try OfficerStore.colleagues(look.tx, in: unit, for: look.actor, on: look.today)
    }
}
