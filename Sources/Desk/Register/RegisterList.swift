public import Office
import Storage
import WorkTime

/// All books with their numbers of this year. Clerks, the planner, leaders and administrators; two statements.
public struct RegisterList: Question {
    public struct Item: Sendable, Equatable {
        public let register: Register
        public let series: [RegisterSeries]
    }

    public struct Answer: Sendable, Equatable {
        public let items: [Item]
        public let year: Int
        public let mayOpen: Bool
    }

    public init() {}

    public func answer(_ view: View) throws -> Answer {
        try view.actor.mustSeeRegisters()
        let series = Dictionary(
            grouping: try RegisterSeriesStore.all(view.tx, in: view.today.year), by: \.register)
        return Answer(
            items: try RegisterStore.all(view.tx).map { Item(register: $0, series: series[$0.id] ?? []) },
            year: view.today.year, mayOpen: view.actor.keepsRegisters || view.actor.has(.administrator))
    }
}
