public import Office
import Storage

/// The units that exist today, inside ones first, each after the one it stands under: one statement. Administrators only.
public struct UnitsOfToday: Question {
    public init() {}

    public func answer(_ view: View) throws -> [UnitItem] {
        try view.actor.mustAdminister()
        let items = try UnitStore.all(view.tx, on: view.today)
        return [false, true].flatMap { isOutside in
            OrganisationTree.branches(items.filter { $0.unit.isOutside == isOutside }, [:]).map(\.item)
        }
    }
}
