import HTTPTypes
import Storage
import Synchronization

/// The statements of one request.
final class AskedStatements: Sendable {
    @TaskLocal static var current: AskedStatements?

    private let texts = Mutex<[String]>([])

    var all: [String] { texts.withLock { $0 } }

    func note(_ sql: SQL, for dialect: SQL.Dialect) {
        let text = (try? sql.rendered(for: dialect).text) ?? ""
        texts.withLock { $0.append(text) }
    }
}

/// How many statements each page of the site took at most, whoever asked for it.
final class PageStatements: Sendable {
    /// Pages that may take more than others, each with how many and why.
    static let exceptions: [String: (limit: Int, reason: String)] = [
        "/documents/:id/reading": (9, "the look at a restricted paper goes into the journal"),
        "/outgoing/:id/presentation": (11, "that look too, and who may sign is asked of each body that may issue it"),
        "/inspections/visits/:id/findings": (13, "a finding out of a sample asks for that sample, its visit too"),
        "/registers/:id/handling": (9, "the digest of a closed year, and what became of each line"),
    ]

    private let most = Mutex<[String: [String]]>([:])
    private let heaviest = Mutex<[String: (count: Int, name: String)]>([:])

    /// For whom a page took most; of several the first by name.
    var heaviestAskers: [String: String] { heaviest.withLock { $0.mapValues { $0.name } } }

    /// Runs the request of a route; where a page of HTML is answered, its statements are counted. One that took too many
    /// is asked for again: whoever comes first also reads what the server then remembers for all, such as the names of
    /// the organisation.
    func counted(
        _ route: String, by name: String, _ request: () async throws -> TestResponse
    ) async throws -> TestResponse {
        let (answer, first) = try await Self.asked(request)
        guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { return answer }
        try PageFiles.shared?.keep(answer.body, of: route)
        var all = first
        if all.count > Self.limit(of: route) {
            let second = try await Self.asked(request).statements
            if second.count < all.count { all = second }
        }
        let counted = all
        most.withLock { most in
            if counted.count > most[route]?.count ?? -1 { most[route] = counted }
        }
        // A refusal is a page, too, but not the one that is asked for.
        guard answer.status == 200 else { return answer }
        heaviest.withLock { heaviest in
            guard let known = heaviest[route] else {
                heaviest[route] = (counted.count, name)
                return
            }
            let isHeavier = counted.count > known.count || (counted.count == known.count && name < known.name)
            if isHeavier { heaviest[route] = (counted.count, name) }
        }
        return answer
    }

    private static func asked(
        _ request: () async throws -> TestResponse
    ) async throws -> (answer: TestResponse, statements: [String]) {
        let asked = AskedStatements()
        let answer = try await AskedStatements.$current.withValue(asked) { try await request() }
        return (answer, asked.all)
    }

    private static func limit(of route: String) -> Int { exceptions[route]?.limit ?? StatementCountTests.limit }

    /// The pages that took more than they may, each with what it asked.
    var tooMany: [String] {
        most.withLock { $0 }.filter { route, statements in
            statements.count > Self.limit(of: route)
        }.sorted { $0.key < $1.key }.map { route, statements in
            let lines = statements.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(160) }
            return "\(route): \(statements.count)\n  " + lines.joined(separator: "\n  ")
        }
    }
}
