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
    static let exceptions: [String: (limit: Int, reason: String)] = [:]

    private let most = Mutex<[String: [String]]>([:])

    /// Runs the request of a route; where a page of HTML is answered, its statements are counted.
    func counted(_ route: String, _ request: () async throws -> TestResponse) async throws -> TestResponse {
        let asked = AskedStatements()
        let answer = try await AskedStatements.$current.withValue(asked) { try await request() }
        guard answer.headers[.contentType]?.hasPrefix("text/html") == true else { return answer }
        let all = asked.all
        most.withLock { most in
            if all.count > most[route]?.count ?? -1 { most[route] = all }
        }
        return answer
    }

    /// The pages that took more than they may, each with what it asked.
    var tooMany: [String] {
        most.withLock { $0 }.filter { route, statements in
            statements.count > Self.exceptions[route]?.limit ?? StatementCountTests.limit
        }.sorted { $0.key < $1.key }.map { route, statements in
            let lines = statements.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(160) }
            return "\(route): \(statements.count)\n  " + lines.joined(separator: "\n  ")
        }
    }
}
