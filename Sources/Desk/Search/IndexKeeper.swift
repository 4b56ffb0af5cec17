import Office
import Storage
import WorkTime

/// Keeps the search index whole beside the requests: makes entries anew that an earlier program made, some at a time, so
/// that nobody waits, and counts once a day the words that weigh long queries.
public actor IndexKeeper {
    private let desk: Desk
    private var place = RenewIndex.Place()

    /// Transactions of a hundred records before others get their turn.
    private static let batches = 20

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// Costs nothing while nothing is old and the words were counted today.
    public func run() async throws {
        if place == RenewIndex.Place() {
            // Nobody who writes waits at each start for a look through all that is whole. Where the look takes longer than a
            // statement may, it is gone through as if it were not.
            place.isDone = (try? await desk.read { tx in try IndexSourceStore.isWhole(tx) }) ?? false
        }
        for _ in 0..<Self.batches where !place.isDone {
            place = try await desk.perform(RenewIndex(from: place), as: .terminal)
        }
        guard place.isDone else { return }
        let isDue = try await desk.write { tx in
            try DailyRunStore.claim(tx, .words, on: OfficeTime.day(of: tx.now))
        }
        if isDue { try await desk.countWords() }
    }
}

extension Desk {
    /// Counts in how many of the newest records each word stands.
    public func countWords() async throws {
        let count = try await read { tx in
            var count = SearchWordStore.Count()
            while try SearchWordStore.go(on: &count, in: tx) {}
            return count
        }
        try await write { tx in try SearchWordStore.keep(count, in: tx) }
    }
}
