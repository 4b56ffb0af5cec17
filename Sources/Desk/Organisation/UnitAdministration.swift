public import Office
import Storage

/// One unit as its administrator edits it.
public struct UnitAdministration: Question {
    public struct Answer: Sendable, Equatable {
        public let item: UnitItem
        public let parentName: String?
        /// Newest first.
        public let names: [UnitNameItem]
        public let aliases: [String]
        public let posts: [PostItem]
        /// All units of today, as `UnitsOfToday` lists them: what this one may stand under.
        public let units: [UnitItem]
    }

    public var unit: Key<Unit>

    public init(_ unit: Key<Unit>) {
        self.unit = unit
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        guard let item = try UnitStore.find(view.tx, unit) else { throw OfficeError.noSuchUnit }
        let units = try UnitsOfToday().answer(view)
        return Answer(
            item: item, parentName: try parentName(of: item, units, view.tx),
            names: try UnitNameStore.history(view.tx, of: unit), aliases: try UnitNameStore.aliases(view.tx, of: unit),
            posts: try PostStore.held(view.tx, in: unit, on: view.today), units: units)
    }

    private func parentName(of item: UnitItem, _ units: [UnitItem], _ tx: any Transaction) throws -> String? {
        guard let parent = item.unit.parent else { return nil }
        // A unit that is gone may have stood under one that is gone too.
        return try (units.first { $0.unit.id == parent } ?? UnitStore.find(tx, parent))?.unit.name
    }
}
