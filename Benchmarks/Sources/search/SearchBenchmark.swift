import Desk
import Foundation
import Measure
import Office
import PostgresStorage
import SQLiteStorage
import Simulation
import Storage
import WorkTime

/// What a search finds, and how long it takes; how long it takes to register what is to be found.
///
///     search relevance FOLDER OF THE QUESTIONS [POSTGRES URL]
///     search speed FOLDER OF THE DATA SET PAPERS [POSTGRES URL]
///     search registering FOLDER RULES [POSTGRES URL]
@main
struct SearchBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments
        switch arguments.dropFirst().first {
        case "relevance" where arguments.count > 2:
            try await relevance(URL(filePath: arguments[2]), postgres: arguments.dropFirst(3).first)
        case "speed" where arguments.count > 3:
            guard let papers = Int(arguments[3]) else { throw CocoaError(.keyValueValidation) }
            try await speed(arguments[2], papers: papers, postgres: arguments.dropFirst(4).first)
        case "registering" where arguments.count > 3:
            try await registering(
                arguments[2], try OfficeRules.load(URL(filePath: arguments[3])), postgres: arguments.dropFirst(4).first)
        default:
            print(
                """
                usage: search relevance FOLDER [POSTGRES URL] | speed FOLDER PAPERS [POSTGRES URL]
                    | registering FOLDER RULES [POSTGRES URL]
                """)
            exit(64)
        }
    }

    static let start = OfficeTime.start(of: CalendarDay(year: 2026, month: 2, day: 2) ?? .first)

    // MARK: - Relevance

    private static func relevance(_ folder: URL, postgres: String?) async throws {
        let set = try QuestionSet(folder)
        print("\(set.articles.count) articles, \(set.questions.count) questions; recall@10, with marks and without:")
        try await measure("SQLite", set, try SQLiteStorage.inMemory(now: { start }))
        guard let postgres else { return print("Skipped: PostgreSQL (no address was given).") }
        try await measure("PostgreSQL", set, try await PostgresStorage.open(postgres, now: { start }))
    }

    private static func measure(_ name: String, _ set: QuestionSet, _ storage: any Storage) async throws {
        _ = try await Migrator(Schema.migrations).migrate(storage)
        let ours = try await OwnRanking(set, storage)
        let own = try await set.recall(ours.best)
        print("  \(name), ours: \(QuestionSet.written(own))")
        print(
            "    without marks \(ResultTable.fixed((own.marked - own.unmarked) * 100, 1)) points below; aim: at most 3")
        for stock in StockRanking.all where stock.dialect == storage.dialect {
            try await stock.fill(set, storage)
            let recall = try await set.recall { try await stock.best($0, storage) }
            print("  \(name), \(stock.name): \(QuestionSet.written(recall))")
        }
        try await storage.close()
    }

    // MARK: - Speed

    private static func speed(_ folder: String, papers: Int, postgres: String?) async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let clock = SimulatedClock(start)
        if let postgres {
            let storage = try await PostgresStorage.open(postgres, now: { clock.now })
            try await SearchSpeed(storage, clock, papers: papers).run("PostgreSQL")
            return try await storage.close()
        }
        let path = "\(folder)/search-\(papers).sqlite"
        let storage = try SQLiteStorage.open(path, now: { clock.now })
        try await SearchSpeed(storage, clock, papers: papers).run("SQLite")
        try await storage.close()
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        print("  the file has \(size >> 20) MB, \(size / max(papers, 1)) bytes a paper")
    }

    // MARK: - Registering

    private static func registering(_ folder: String, _ rules: OfficeRules, postgres: String?) async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/registering.sqlite"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        let clock = SimulatedClock(start)
        let storage = try SQLiteStorage.open(path, now: { clock.now })
        try await RegisteringSpeed(storage, clock, rules: rules).run("SQLite")
        try await storage.close()
        guard let postgres else { return print("Skipped: PostgreSQL (no address was given).") }
        let other = try await PostgresStorage.open(postgres, now: { clock.now })
        try await RegisteringSpeed(other, clock, rules: rules).run("PostgreSQL")
        try await other.close()
    }
}
