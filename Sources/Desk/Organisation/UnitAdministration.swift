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
        public let children: [UnitItem]
    }

    public var unit: Key<Unit>

    public init(_ unit: Key<Unit>) {
        self.unit = unit
    }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        guard let item = try UnitStore.find(view.tx, unit) else { throw OfficeError.noSuchUnit }
        let children = try UnitStore.all(view.tx, on: view.today).filter { $0.unit.parent == unit }
        return Answer(
            item: item, parentName: try item.unit.parent.flatMap { try UnitStore.find(view.tx, $0)?.unit.name },
            names: try UnitNameStore.history(view.tx, of: unit), aliases: try UnitNameStore.aliases(view.tx, of: unit),
            posts: try PostStore.held(view.tx, in: unit, on: view.today), children: children)
    }
}
