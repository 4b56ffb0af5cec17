import Desk
import Foundation
import Measure
import Office
import PostgresStorage
import SQLiteStorage
import Simulation
import Storage
import WorkTime

/// How long it takes to find, record, journal and tell the 10,000 rungs that are due among 1,000,000 open obligations.
///
///     urging FOLDER RULES [POSTGRES URL]
@main
struct UrgingBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2 else { throw CocoaError(.fileNoSuchFile) }
        let rules = UrgingData.rules(try OfficeRules.load(URL(filePath: arguments[2])))
        try FileManager.default.createDirectory(atPath: arguments[1], withIntermediateDirectories: true)
        let path = arguments[1] + "/urging.sqlite"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        var table = ResultTable(unit: "s")
        let clock = SimulatedClock(start)
        try await measure(
            "SQLite, one file", try SQLiteStorage.open(path, now: { clock.now }), clock, rules, aim: 1, into: &table)
        if arguments.count > 3 {
            let clock = SimulatedClock(start)
            try await measure(
                "PostgreSQL", try await PostgresStorage.open(arguments[3], now: { clock.now }), clock, rules, aim: 3,
                into: &table)
        } else {
            print("Skipped: PostgreSQL (no address was given).")
        }
        print("10,000 due rungs among 1,000,000 open obligations, \(UrgingData.dues.count) runs\n\(table.text)")
    }

    private static let start = OfficeTime.start(of: CalendarDay(year: 2026, month: 2, day: 2) ?? .first)

    private static func measure(
        _ name: String, _ storage: any Storage, _ clock: SimulatedClock, _ rules: OfficeRules, aim: Double,
        into table: inout ResultTable
    ) async throws {
        _ = try await Migrator(Schema.migrations).migrate(storage)
        let desk = Desk(storage: storage, rules: rules)
        let office = try await SimulatedOffice.found(
            in: desk, clock: clock, people: 300, from: OfficeTime.day(of: start))
        try await UrgingData.make(
            storage, units: office.parties, assigner: office.leader, clock: rules.calendar.clock())
        if storage.dialect == .postgres { try await storage.write { tx in _ = try tx.execute("ANALYZE") } }
        var seconds: [Double] = []
        for due in UrgingData.dues {
            guard let day = CalendarDay(due).flatMap({ rules.calendar.clock().calendar.day(1, workingDaysAfter: $0) })
            else { continue }
            clock.move(to: OfficeTime.start(of: day).adding(seconds: 8 * 3600))
            let watch = Stopwatch()
            var rungs = 0
            while true {
                let outcome = try await desk.perform(UrgeDue(), as: .terminal)
                rungs += outcome.rungs
                if outcome.taken < UrgeDue.most { break }
            }
            seconds.append(watch.wallSeconds)
            guard rungs == UrgingData.batch else { throw WrongCount(rungs: rungs) }
        }
        let series = Series(seconds)
        table.add(name, series, "aim \(Int(aim)): \(series.median <= aim ? "reached" : "missed")")
        try await storage.close()
    }

    struct WrongCount: Error { let rungs: Int }
}
