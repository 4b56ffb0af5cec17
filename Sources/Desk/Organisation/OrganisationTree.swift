public import Office
import Storage

/// All units as administrators see them: inside and outside, with how many people hold posts in each, and those closed.
public struct OrganisationTree: Question {
    public struct Answer: Sendable, Equatable {
        /// In the order of the tree, each with its depth.
        public let inside: [Branch]
        public let outside: [Branch]
        public let closed: [UnitItem]
    }

    public struct Branch: Sendable, Equatable {
        public let item: UnitItem
        public let depth: Int
        public let people: Int
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        let items = try UnitStore.all(view.tx, on: view.today)
        let people = try PostStore.counts(view.tx, on: view.today)
        return Answer(
            inside: Self.branches(items.filter { !$0.unit.isOutside }, people),
            outside: Self.branches(items.filter(\.unit.isOutside), people),
            closed: try UnitStore.closed(view.tx, before: view.today))
    }

    static func branches(_ items: [UnitItem], _ people: [Key<Unit>: Int]) -> [Branch] {
        let keys = Set(items.map(\.unit.id))
        let children = Dictionary(grouping: items) { item in
            item.unit.parent.flatMap { keys.contains($0) ? $0 : nil }
        }
        func below(_ parent: Key<Unit>?, depth: Int) -> [Branch] {
            (children[parent] ?? []).flatMap { item in
                [Branch(item: item, depth: depth, people: people[item.unit.id] ?? 0)]
                    + below(item.unit.id, depth: depth + 1)
            }
        }
        return below(nil, depth: 0)
    }
}
