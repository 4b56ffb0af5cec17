public import Office
import Storage
public import WorkTime

/// All units as administrators see them: inside and outside, with how many people hold posts in each, and those closed.
/// Asked of a day before, it answers with the organisation of that day, under the names of that day.
public struct OrganisationTree: Question {
    public struct Answer: Sendable, Equatable {
        /// In the order of the tree, each with its depth.
        public let inside: [Branch]
        public let outside: [Branch]
        public let closed: [UnitItem]
        public let day: CalendarDay
        public let today: CalendarDay
    }

    public struct Branch: Sendable, Equatable {
        public let item: UnitItem
        public let depth: Int
        public let people: Int
    }

    /// Nil means today.
    public let day: CalendarDay?

    public init(on day: CalendarDay? = nil) { self.day = day }

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustAdminister()
        let day = min(day ?? view.today, view.today)
        var items = try UnitStore.all(view.tx, on: day)
        if day < view.today {
            let places = try ReorganisationStore.formerPlaces(view.tx, on: day)
            items = items.map { item in places[item.unit.id].map { item.standing(under: $0) } ?? item }
        }
        let people = try PostStore.counts(view.tx, on: day)
        return Answer(
            inside: Self.branches(items.filter { !$0.unit.isOutside }, people),
            outside: Self.branches(items.filter(\.unit.isOutside), people),
            closed: day < view.today ? [] : try UnitStore.closed(view.tx, before: view.today), day: day,
            today: view.today)
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
