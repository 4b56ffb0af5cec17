import Desk
import Foundation
import Measure
import PostgresStorage
import Presentation
import SQLiteStorage
import Storage
import Week
import WorkTime

/// A week of an office, 2,000 incoming and 1,500 outgoing papers through the JSON API, on both databases, and everything
/// that does not hold afterwards.
///
///     week FOLDER RULES POSTGRES_URL|none [SEED]
///
/// The database behind the URL is empty.
@main
struct WeekBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 3, let monday = CalendarDay(year: 2026, month: 3, day: 2) else {
            print("usage: week FOLDER RULES POSTGRES_URL|none [SEED]")
            exit(64)
        }
        let seed = arguments.count > 4 ? UInt64(arguments[4]) ?? 1 : 1
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
        let rules = try OfficeRules.load(URL(filePath: arguments[2]))
        let decrees = try PresentationRules.load(URL(filePath: arguments[2]))
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let week = OfficeWeek(incoming: 2_000, outgoing: 1_500, seed: seed, from: monday)
        let clock = WeekClock(OfficeTime.start(of: monday.adding(days: -7)))
        var faults = 0
        let sqlite = try SQLiteStorage.open(folder.appending(path: "week.sqlite").path, now: { clock.now })
        faults += try await live(
            week, in: sqlite, folder.appending(path: "sqlite"), rules, decrees, clock, on: "SQLite")
        try await sqlite.close()
        if arguments[3] == "none" {
            print("Skipped: PostgreSQL (no database given)")
        } else {
            let clock = WeekClock(OfficeTime.start(of: monday.adding(days: -7)))
            let postgres = try await PostgresStorage.open(arguments[3], connections: 8, now: { clock.now })
            faults += try await live(
                week, in: postgres, folder.appending(path: "postgres"), rules, decrees, clock, on: "PostgreSQL")
            try await postgres.close()
        }
        if faults > 0 { exit(1) }
    }

    private static func live(
        _ week: OfficeWeek, in storage: any Storage, _ folder: URL, _ rules: OfficeRules,
        _ decrees: [PresentationRules], _ clock: WeekClock,
        on database: String
    ) async throws -> Int {
        _ = try await Migrator(Schema.migrations).migrate(storage)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let outcome = try await week.live(in: storage, folder: folder, rules: rules, decrees: decrees, clock: clock)
        func time(_ kind: String) -> String {
            let values = [50, 95, 100].compactMap { outcome.meter.percentile($0, of: kind) }
            return values.map { ResultTable.fixed($0, 1) }.joined(separator: " / ")
        }
        let slow = outcome.meter.percentile(95, of: "entry") ?? .infinity
        print(
            """

            \(database), seed \(week.seed): \(outcome.incoming) incoming and \(outcome.outgoing) outgoing papers in \
            \(ResultTable.fixed(outcome.seconds, 1)) s: \(ResultTable.fixed(outcome.papersPerSecond, 1)) papers/s, \
            \(outcome.meter.requests) requests
            milliseconds p50 / p95 / most: registering \(time("entry")) (aim p95 60: \(slow <= 60 ? "reached" : "missed")), \
            taking a file in \(time("upload")), drafting \(time("draft")), numbering \(time("number")), \
            issuing \(time("issue"))
            """)
        for (name, count) in outcome.found { print("  \(name): \(count)") }
        print(outcome.faults.isEmpty ? "Everything holds." : "missed\n" + outcome.faults.joined(separator: "\n"))
        return outcome.faults.count
    }
}
