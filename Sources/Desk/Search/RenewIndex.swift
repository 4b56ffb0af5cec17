import Office
import Storage

/// Makes a stretch of the search index anew from the records, in one transaction.
///
/// Every entry says in which form it was made, so a run that was broken off goes on where it stopped, and one over a
/// whole index changes nothing. The index is made from what is there already: no journal, and nobody need be asked.
public struct RenewIndex: Command {
    /// Where a run stands.
    public struct Place: Sendable, Equatable {
        public var paper: Int64 = 0
        public var task: Int64 = 0
        /// How many entries were made so far.
        public var papers = 0
        public var tasks = 0
        public var isDone = false

        public init() {}
    }

    public let place: Place
    /// Makes also those anew that are of the newest form.
    public let all: Bool
    public let limit: Int

    public init(from place: Place = Place(), all: Bool = false, limit: Int = 100) {
        self.place = place
        self.all = all
        self.limit = limit
    }

    public func run(_ act: Act) throws -> Place {
        var place = place
        let papers = try IndexSourceStore.papers(act.tx, after: place.paper, all: all, limit: limit)
        for paper in papers { try SearchIndex.put(.paper(paper), in: act.tx) }
        place.paper = papers.last?.id.value ?? place.paper
        place.papers += papers.count
        guard papers.isEmpty else { return place }
        let tasks = try IndexSourceStore.tasks(act.tx, after: place.task, all: all, limit: limit)
        for task in tasks { try SearchIndex.put(.task(task), in: act.tx) }
        place.task = tasks.last?.id.value ?? place.task
        place.tasks += tasks.count
        place.isDone = tasks.isEmpty
        return place
    }
}
