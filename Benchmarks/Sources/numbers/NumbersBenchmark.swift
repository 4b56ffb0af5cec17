import Foundation
import Glibc
import Measure
import WorkTime

/// Outgoing papers numbered by 64 issuers in a process that is killed (SIGKILL) again and again: no number twice, none
/// unexplained, none that was told is gone, and the order is that of the commits.
///
///     numbers FOLDER RULES COUNT KILLS SEED POSTGRES_URL|none   on both databases, each empty
///     numbers work ADDRESS RULES NOTE                            numbers what is left, and notes what it was told
@main
struct NumbersBenchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.count == 4, arguments[0] == "work" {
            return try await NumberWork(address: arguments[1], rules: arguments[2]).work(note: arguments[3])
        }
        guard arguments.count == 6, let count = Int(arguments[2]), let kills = Int(arguments[3]),
            let seed = UInt64(arguments[4])
        else {
            print("usage: numbers FOLDER RULES COUNT KILLS SEED POSTGRES_URL|none")
            exit(64)
        }
        try? FileManager.default.removeItem(atPath: arguments[0])
        try FileManager.default.createDirectory(atPath: arguments[0], withIntermediateDirectories: true)
        var addresses = [("SQLite", "sqlite:\(arguments[0])/numbers.sqlite")]
        if arguments[5] == "none" {
            print("Skipped: PostgreSQL (no database given)")
        } else {
            addresses.append(("PostgreSQL", arguments[5]))
        }
        var faults: [String] = []
        for (database, address) in addresses {
            let note = "\(arguments[0])/\(database).told"
            let work = NumberWork(address: address, rules: arguments[1])
            try await work.prepare(count)
            let watch = Stopwatch()
            var killer = Killer(program: CommandLine.arguments[0], seed: seed)
            let killed = try killer.run(["work", address, arguments[1], note], kills: kills) {
                try work.left(note: note, of: count)
            }
            let seconds = watch.wallSeconds
            let found = try await work.faults(note: note)
            faults += found.faults.map { "\(database): \($0)" }
            if found.count < count { faults.append("\(database): only \(found.count) numbers") }
            print(
                """
                \(database), seed \(seed): \(found.count) numbers by 64 issuers through \(killed) kills in \
                \(ResultTable.fixed(seconds, 1)) s, \(ResultTable.fixed(Double(found.count) / seconds, 0)) a second, \
                \(found.told) of them told; \(found.faults.isEmpty ? "everything holds" : "missed")
                """)
        }
        for fault in faults.prefix(20) { print("missed: \(fault)") }
        if !faults.isEmpty { exit(1) }
    }
}

/// Starts a program and kills it at seeded moments, so many times, then lets it finish.
struct Killer {
    private let program: String
    private var random: Repeatable

    init(program: String, seed: UInt64) {
        self.program = program
        random = Repeatable(seed: seed)
    }

    /// How often it was killed while it worked. Throws when it fails by itself.
    mutating func run(_ arguments: [String], kills: Int, left: () throws -> Int) throws -> Int {
        var killed = 0
        for turn in 0...kills {
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
            try process.run()
            if turn < kills, try left() > 0 {
                // Longer and longer, so that work goes on between: from a moment after the start to some seconds.
                let milliseconds = random.number(80...(400 + 60 * turn))
                usleep(UInt32(milliseconds) * 1_000)
                if process.isRunning {
                    kill(process.processIdentifier, SIGKILL)
                    killed += 1
                }
            }
            process.waitUntilExit()
            let isKilled = process.terminationReason == .uncaughtSignal
            guard isKilled || process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
            if !isKilled { break }
        }
        return killed
    }
}
