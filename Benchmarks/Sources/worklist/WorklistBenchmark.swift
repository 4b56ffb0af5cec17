import Foundation
import Glibc
import Logging
import Measure

/// An ordinary officer's worklist over real HTTP, beside what it stands on, in an office with 100,000 obligations; or
/// how much slower it is in an office a hundred times as large as another.
///
///     worklist rate FOLDER|URL        100,000 obligations, in SQLite in the folder or in PostgreSQL
///     worklist growth FOLDER          10,000 and 1,000,000 obligations
///     worklist serve FOLDER|URL       answers until it is stopped, and prints what to ask for: for a profiler
///
/// Seconds of one turn: CONGVU_BENCHMARK_SECONDS, 4 unless told.
@main
struct WorklistBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let seconds = ProcessInfo.processInfo.environment["CONGVU_BENCHMARK_SECONDS"].flatMap { Int($0) } ?? 4
        let place = arguments.dropFirst().first ?? "var/benchmark"
        let isGrowth = arguments.first == "growth"
        guard let load = LoadGenerator(seconds: seconds, connections: isGrowth ? 2 : 8) else {
            print("Skipped: wrk is not installed (apt-get install wrk).")
            return
        }
        if arguments.first == "serve" {
            let office = try await BenchmarkOffice.open(place, obligations: 100_000)
            try keepRequestLog(in: office.folder)
            try await BenchmarkServer(office: office).run { ports in
                print("wrk -t1 -c8 -d10s -H 'Cookie: \(try await office.signIn())' \(ports.page)")
                print("the others: \(ports.hello) \(ports.query) \(ports.rows)")
                fflush(nil)
                try await Task.sleep(for: .seconds(3_600))
            }
        } else if isGrowth {
            try await GrowthReport.print(in: place, load: load)
        } else {
            try await RateReport.print(of: try await BenchmarkOffice.open(place, obligations: 100_000), load: load)
        }
    }
}

/// The server writes its line for every request, as it does in an office; here not onto the table.
func keepRequestLog(in folder: String) throws {
    let log = open(folder + "/requests.log", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard log >= 0, dup2(log, STDERR_FILENO) >= 0 else { throw CocoaError(.fileWriteUnknown) }
}
