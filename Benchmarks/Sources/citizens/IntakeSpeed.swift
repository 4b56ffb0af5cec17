import Desk
import Foundation
import Measure
import Office
import Storage

/// How long clerks at the counter wait who take dossiers in all at the same time, without a pause, beside a year of others: each opens
/// the form of a procedure in the browser, fills it in and presses the button. The journal is sealed meanwhile, as by the program.
struct IntakeSpeed {
    let office: CitizenOffice
    let port: Int
    let key: JournalKey

    private static let clerks = 16
    private static let each = 40
    private static let aim = 100.0

    /// What a clerk saw of one dossier: milliseconds of the form and of the press of the button, and the code on its page.
    private struct Taken: Sendable {
        let form: Double
        let press: Double
        let code: String
    }

    func run(_ name: String) async throws -> String {
        let cookies = try await signIn()
        let procedures = try await office.storage.read { tx in
            try tx.query("SELECT id FROM procedure ORDER BY id").map { try $0.int("id") }
        }
        // What is made once is made.
        var codes = try await takeIn(2, procedures, cookies).taken.map(\.code)
        let (taken, seconds) = try await takeIn(Self.each, procedures, cookies)
        codes += taken.map(\.code)
        try await check(codes)
        let press = taken.map(\.press).sorted()
        let p95 = Self.at(0.95, press)
        return """
            \(name), \(Self.clerks) clerks without a pause beside \(CitizenOffice.dossiers) dossiers of \(procedures.count) procedures: \
            \(ResultTable.written(Double(taken.count) / seconds)) dossiers a second
              taking one in: \(Self.line(press)); aim p95 \(ResultTable.written(Self.aim)) ms: \
            \(p95 <= Self.aim ? "reached" : "missed")
              opening the form before it: \(Self.line(taken.map(\.form).sorted()))
              \(codes.count) codes were answered, each stands once in the ledger
            """
    }

    private static func at(_ share: Double, _ sorted: [Double]) -> Double {
        sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    private static func line(_ sorted: [Double]) -> String {
        """
        p50 \(ResultTable.written(at(0.5, sorted))) ms, p95 \(ResultTable.written(at(0.95, sorted))) ms, \
        most \(ResultTable.written(at(1, sorted))) ms
        """
    }

    // MARK: - The clerks

    /// Opens a session for each clerk; returns the cookies that their browsers would send.
    private func signIn() async throws -> [String] {
        let people = try await office.storage.read { tx in
            try tx.query(
                """
                SELECT p.person_id, r.id AS grant_id FROM post p
                LEFT JOIN role_grant r ON r.person_id = p.person_id AND r.role = 'counter' AND r.valid_to IS NULL
                WHERE p.rank = 'officer' AND p.valid_to IS NULL ORDER BY p.person_id LIMIT \(Self.clerks)
                """
            ).map { row in
                (
                    person: try row.key("person_id", of: Person.self),
                    isCounter: try row.intIfPresent("grant_id") != nil
                )
            }
        }
        guard people.count == Self.clerks else { throw ClerkConnection.Broken(text: "too few officers") }
        var cookies: [String] = []
        for (number, one) in people.enumerated() {
            if !one.isCounter {
                _ = try await office.desk.perform(GrantRole(person: one.person, role: .counter), as: .terminal)
            }
            let token = SecretToken.random()
            try await office.storage.write { tx in
                let account =
                    try AccountStore.find(tx, person: one.person)?.id
                    ?? AccountStore.insert(tx, person: one.person, login: LoginName("motcua.\(number + 1)"))
                try AccountStore.setState(tx, account, to: .active)
                _ = try SessionStore.insert(
                    tx, account: account, tokenHash: token.hash, address: "127.0.0.1", device: "benchmark")
            }
            cookies.append("congvu=\(token.text)")
        }
        return cookies
    }

    private func takeIn(
        _ each: Int, _ procedures: [Int], _ cookies: [String]
    ) async throws -> (taken: [Taken], seconds: Double) {
        let sealing = Task { [storage = office.storage, key] in
            let sealer = JournalSealer(storage: storage, key: key)
            while !Task.isCancelled {
                try await sealer.seal()
                try? await Task.sleep(for: .seconds(1))
            }
        }
        defer { sealing.cancel() }
        let result = try await withThrowingTaskGroup(of: (taken: [Taken], seconds: Double).self) { group in
            for (number, cookie) in cookies.enumerated() {
                // Another procedure a dossier, and another a clerk.
                let own = (0..<each).map { procedures[(number * 3 + $0) % procedures.count] }
                group.addTask { [port] in
                    try await withCheckedThrowingContinuation { continuation in
                        // A thread a clerk: a wait is the server's and not that of a queue of ours.
                        Thread.detachNewThread {
                            let result = Result {
                                try Self.takeIn(own, ClerkConnection(port: port, cookie: cookie), number)
                            }
                            continuation.resume(with: result)
                        }
                    }
                }
            }
            var all: [Taken] = []
            var longest = 0.0
            for try await one in group {
                all += one.taken
                longest = max(longest, one.seconds)
            }
            return (all, longest)
        }
        // What was measured was measured beside it: where it failed, nothing was.
        sealing.cancel()
        try await sealing.value
        return result
    }

    private static func takeIn(
        _ procedures: [Int], _ browser: ClerkConnection, _ clerk: Int
    ) throws -> (taken: [Taken], seconds: Double) {
        var seen: [(form: Double, press: Double, path: String)] = []
        let watch = Stopwatch()
        for (number, procedure) in procedures.enumerated() {
            let opening = Stopwatch()
            let form = try browser.get("/dossiers/new?procedure=\(procedure)")
            let opened = opening.wallSeconds * 1_000
            let digits = String(String(100_000 + clerk * 1_000 + number).dropFirst())
            let pressing = Stopwatch()
            let answer = try browser.post(
                "/dossiers",
                [
                    "token": try token(in: form), "procedure": "\(procedure)", "kind": "citizen",
                    "name": "Nguyễn Thị Bình An", "number": "0010850\(digits)", "phone": "09123\(digits)",
                    "address": "Số 5 đường Trần Phú, phường Đông Giang", "channel": "counter", "wish": "counter",
                    "part": "0", "act": "receive", "field-note": "Người nộp xin nhận kết quả buổi sáng",
                ])
            let pressed = pressing.wallSeconds * 1_000
            guard answer.status == 303, let path = answer.location, path.hasPrefix("/dossiers/") else {
                throw ClerkConnection.Broken(text: "\(answer.status): \(answer.body.prefix(2_000))")
            }
            seen.append((opened, pressed, path))
        }
        let seconds = watch.wallSeconds
        return (
            try seen.map { Taken(form: $0.form, press: $0.press, code: try code(on: browser.get($0.path))) }, seconds
        )
    }

    private static func token(in form: ClerkConnection.Answer) throws -> String {
        guard form.status == 200, let start = form.body.range(of: "name=\"token\" value=\"") else {
            throw ClerkConnection.Broken(text: "\(form.status): no form")
        }
        return String(form.body[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func code(on page: ClerkConnection.Answer) throws -> String {
        let shape = "[A-Z][0-9]{2}\\.[0-9]{2}-[0-9]{6}-[0-9]{4}"
        guard page.status == 200, let range = page.body.range(of: shape, options: .regularExpression) else {
            throw ClerkConnection.Broken(text: "\(page.status): a dossier without a code")
        }
        return String(page.body[range])
    }

    /// Every code that a clerk was answered stands once in the ledger, and none was answered twice.
    private func check(_ codes: [String]) async throws {
        let counts = try await office.storage.read { tx in
            try tx.query(
                """
                SELECT code, COUNT(*) AS count FROM process_case WHERE code IN (\(list: codes))
                GROUP BY code ORDER BY code
                """
            ).map { try $0.int("count") }
        }
        guard Set(codes).count == codes.count, counts.count == codes.count, counts.allSatisfy({ $0 == 1 }) else {
            throw ClerkConnection.Broken(
                text: "\(codes.count) codes were answered, \(counts.count) of them stand in the ledger")
        }
    }
}
