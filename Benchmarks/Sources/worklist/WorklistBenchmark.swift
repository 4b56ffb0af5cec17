import Foundation
import Glibc
import Logging
import Measure

/// An ordinary officer's worklist over real HTTP in an office with 100,000 obligations, beside what it stands on.
///
///     worklist [FOLDER OF THE DATA SET]      seconds of one turn: CONGVU_BENCHMARK_SECONDS, 4 unless told
@main
struct WorklistBenchmark {
    static func main() async throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "var/benchmark"
        let seconds = ProcessInfo.processInfo.environment["CONGVU_BENCHMARK_SECONDS"].flatMap { Int($0) } ?? 4
        guard let load = LoadGenerator(seconds: seconds) else {
            print("Skipped: wrk is not installed (apt-get install wrk).")
            return
        }
        let office = try await BenchmarkOffice.open(folder: folder)
        // The server writes its line for every request, as it does in an office; not onto the table.
        let log = open(folder + "/requests.log", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard log >= 0, dup2(log, STDERR_FILENO) >= 0 else { throw CocoaError(.fileWriteUnknown) }

        let server = BenchmarkServer(office: office)
        try await server.run { ports in
            let cookie = try await office.signIn()
            let statements = try await Self.statements(of: office, at: ports.page, cookie)
            let targets = [
                Target(name: "the bare framework's hello", url: ports.hello, cookie: cookie),
                Target(name: "one indexed query, 50 rows as text", url: ports.query, cookie: cookie),
                Target(name: "the worklist page", url: ports.page, cookie: cookie),
            ]
            print(try await Self.report(targets, load: load, statements: statements, office: office))
        }
    }

    private struct Target: Sendable {
        let name: String
        let url: String
        let cookie: String
    }

    private static func statements(of office: BenchmarkOffice, at url: String, _ cookie: String) async throws
        -> [String]
    {
        // The second request: the first notes that the session was seen.
        _ = try await office.counter.statements { try await Browser.get(url, cookie: cookie) }
        return try await office.counter.statements { try await Browser.get(url, cookie: cookie) }
    }

    private static func report(
        _ targets: [Target], load: LoadGenerator, statements: [String], office: BenchmarkOffice
    ) async throws -> String {
        var rates = targets.map { _ in [Double]() }
        // Turn by turn, so that what else the machine does falls on all alike. The first turn warms.
        for turn in 0...5 {
            for (index, target) in targets.enumerated() {
                let rate = try await load.rate(of: target.url, cookie: target.cookie)
                if turn > 0 { rates[index].append(rate) }
            }
        }
        let series = rates.map(Series.init)
        var table = ResultTable(unit: "requests/s")
        for (index, target) in targets.enumerated() {
            let ratio = series[index].median / series[1].median
            let verdict = index == 2 ? "; aim 0.5: \(ratio >= 0.5 ? "reached" : "missed")" : ""
            table.add(target.name, series[index], "\(ResultTable.fixed(ratio, 2)) of the query\(verdict)")
        }
        let aim = statements.count <= 8 ? "reached" : "missed"
        return """
            \(office.description)
            \(load.description), 5 turns
            \(table.text)
            Statements a page: \(statements.count) (aim 8: \(aim))
            """
    }
}
