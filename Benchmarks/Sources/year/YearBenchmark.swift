import Desk
import Foundation
import Measure
import SQLiteStorage
import Simulation
import Storage
import WorkTime

/// A year of an office with 300 people and 5,000 obligations in a file of SQLite, and everything that does not hold.
///
///     year FOLDER RULES [SEED]
@main
struct YearBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2, let first = CalendarDay(year: 2026, month: 1, day: 1),
            let last = CalendarDay(year: 2026, month: 12, day: 31)
        else { throw CocoaError(.fileNoSuchFile) }
        let seed = arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1
        try FileManager.default.createDirectory(atPath: arguments[1], withIntermediateDirectories: true)
        let path = arguments[1] + "/year.sqlite"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        let clock = SimulatedClock(OfficeTime.start(of: first))
        let storage = try SQLiteStorage.open(path, now: { clock.now })
        _ = try await Migrator(Schema.migrations).migrate(storage)
        let desk = Desk(storage: storage, rules: try OfficeRules.load(URL(filePath: arguments[2])))
        let watch = Stopwatch()
        let office = try await SimulatedOffice.found(in: desk, clock: clock, people: 300, from: first)
        let founded = watch.wallSeconds
        var year = SimulatedYear(office, seed: seed)
        try await year.live(from: first, through: last, obligations: 5_000)
        let seconds = watch.wallSeconds
        try await storage.close()
        let tally = year.tally
        print(
            """
            A year, seed \(seed): \(tally.assigned) obligations, \(tally.acts) acts (\(tally.refused) refused), \(tally.rungs) rungs
            \(ResultTable.fixed(seconds, 1)) s, of these \(ResultTable.fixed(founded, 1)) s to found the office; aim 60: \
            \(seconds <= 60 ? "reached" : "missed")
            Invariants: \(tally.faults.isEmpty ? "all hold" : "missed\n" + tally.faults.joined(separator: "\n"))
            """)
    }
}
