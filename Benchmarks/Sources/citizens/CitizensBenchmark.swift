import Desk
import Foundation
import Glibc
import Logging
import Measure
import Office
import Storage
import Web

/// What citizens ask for over real HTTP, in an office with 200,000 dossiers a year: look-ups a second, what a flood does to others, and how
/// long a rating takes to a thousand who look at the board.
///
///     citizens FOLDER RULES
///     citizens intake FOLDER RULES [POSTGRES URL]
@main
struct CitizensBenchmark {
    private static let listeners = 1_000

    static func main() async throws {
        var arguments = CommandLine.arguments
        let isIntake = arguments.dropFirst().first == "intake"
        if isIntake { arguments.remove(at: 1) }
        guard arguments.count > 2 else {
            print("usage: citizens FOLDER RULES | citizens intake FOLDER RULES [POSTGRES URL]")
            exit(64)
        }
        let folder = arguments[1]
        if isIntake {
            let rules = try OfficeRules.load(URL(filePath: arguments[2]))
            return try await IntakeRun(folder: folder, rules: rules, postgres: arguments.dropFirst(3).first).run()
        }
        raiseOpenFiles()
        let rules = try OfficeRules.load(URL(filePath: arguments[2]))
        let board = PublicBoard()
        let office = try await CitizenOffice.open(folder: folder, rules: rules) { board.hear($0) }
        guard let load = try CitizenLoad(folder: folder, forms: office.forms, seconds: 4) else {
            print("Skipped: wrk is not installed (apt-get install wrk).")
            return
        }
        try keepRequestLog(in: folder)
        let server = CitizenServer(office: office, board: board, folder: folder)
        try await server.run { port in
            var lines = [
                "An office with \(CitizenOffice.dossiers) dossiers a year; wrk on the same machine, 8 connections"
            ]
            lines.append(try await lookUps(load, port))
            lines.append(try await flood(load, port))
            lines.append(try await ratings(office, port))
            print(lines.joined(separator: "\n"))
        }
        try await office.storage.close()
    }

    private static func lookUps(_ load: CitizenLoad, _ port: Int) async throws -> String {
        var rates: [Double] = []
        var slowest = 0.0
        var refused = 0
        for turn in 0...5 {
            let measured = try await load.turn(port: port)
            guard turn > 0 else { continue }
            rates.append(measured.rate)
            slowest = max(slowest, measured.slowest)
            refused += measured.refused
        }
        let series = Series(rates)
        return """
            look-ups a second: median \(ResultTable.written(series.median)), \(ResultTable.written(series.min)) to \
            \(ResultTable.written(series.max)), p99 \(ResultTable.fixed(slowest, 1)) ms at most, \(refused) refused; of the limit of \
            1,000: \(ResultTable.fixed(series.median / 1_000, 2)) (\(verdict(series.median >= 1_000)))
            """
    }

    /// One address sends as fast as it can; from another somebody looks a dossier up now and then.
    private static func flood(_ load: CitizenLoad, _ port: Int) async throws -> String {
        async let flooding = load.turn(port: port, from: "203.0.113.9")
        var waits: [Double] = []
        for number in 0..<60 {
            let start = ContinuousClock.now
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "curl", "--fail", "--silent", "--output", "/dev/null", "--header",
                "X-Forwarded-For: 10.1.1.\(number + 1)",
                "http://127.0.0.1:\(port)/tra-cuu",
            ]
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
            waits.append((ContinuousClock.now - start) / .milliseconds(1))
            try await Task.sleep(for: .milliseconds(20))
        }
        let turn = try await flooding
        let sorted = waits.sorted()
        return """
            a flood from one address: \(ResultTable.written(turn.rate)) requests a second, \(turn.refused) of them refused with 429; \
            from others meanwhile, curl's start included: median \(ResultTable.fixed(sorted[sorted.count / 2], 1)) ms, \
            p95 \(ResultTable.fixed(sorted[sorted.count * 95 / 100], 1)) ms, none refused
            """
    }

    private static func ratings(_ office: CitizenOffice, _ port: Int) async throws -> String {
        let key = try await RatingKey.load(office.desk, random: SecretToken.random)
        let listening = try BoardListeners(listeners, port: port)
        let period = ReportPeriod("2026-03")
        guard let period else { throw CocoaError(.fileReadUnknown) }
        var count = try await office.desk.ask(ServiceBoardQuestion(period), as: .citizen).total.ratings
        var seconds: [Double] = []
        for one in office.rateable.prefix(20) {
            count += 1
            let start = ContinuousClock.now
            try await office.desk.perform(
                RateService(
                    token: key.token(of: one.id, endedAt: one.endedAt), key: key, chosen: ["overall": "good"],
                    comment: nil),
                as: .citizen)
            let figure = "\"total-ratings\":\"\(grouped(count))\""
            guard listening.wait(for: figure, seconds: 10) != nil else { throw CocoaError(.fileReadUnknown) }
            seconds.append((ContinuousClock.now - start) / .seconds(1))
        }
        let series = Series(seconds)
        return """
            a rating to the last of \(listeners) listeners: median \(ResultTable.fixed(series.median, 2)) s, at most \
            \(ResultTable.fixed(series.max, 2)) s; of the limit of 1 s: \(ResultTable.fixed(series.max, 2)) (\(verdict(series.max <= 1)))
            """
    }

    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(".", at: place) }
        return String(digits)
    }

    private static func verdict(_ isReached: Bool) -> String { isReached ? "reached" : "missed" }

    /// Both ends of a thousand connections are in this process.
    private static func raiseOpenFiles() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 16_384)
        _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// The server writes its line for every request, as it does in an office; here not onto the table.
    static func keepRequestLog(in folder: String) throws {
        let log = Glibc.open(folder + "/requests.log", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard log >= 0, dup2(log, STDERR_FILENO) >= 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
