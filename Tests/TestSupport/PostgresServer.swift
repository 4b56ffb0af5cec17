import CLibPQ
import Foundation

/// The server that `scripts/test-postgres` starts, where databases are made and dropped.
struct PostgresServer: Sendable {
    /// Where one waits for the server: a test's own thread has other tests to carry on.
    private static let queue = DispatchQueue(label: "test.postgres", attributes: .concurrent)
    private let url: URLComponents

    /// Throws when the tests were not told where it is, or it is not on this machine.
    init() throws {
        guard let text = ProcessInfo.processInfo.environment["CONGVU_TEST_POSTGRES"] else {
            throw PostgresServerFault(
                description: """
                    The tests need PostgreSQL. Start it and say where it is: \
                    export CONGVU_TEST_POSTGRES="$(scripts/test-postgres start)"
                    """)
        }
        guard ["host=/", "@localhost", "@127.0.0.1"].contains(where: text.contains),
            let url = URLComponents(string: text)
        else {
            throw PostgresServerFault(
                description: "Tests make and drop databases: they take a server on this machine only.")
        }
        self.url = url
    }

    /// Where a database of this name is.
    func url(of database: String) -> String {
        var url = url
        url.path = "/" + database
        // Foundation drops the empty host, which says "by the socket".
        return (url.string ?? "").replacing(/^postgresql:\/(?=[^\/])/, with: "postgresql:///")
    }

    /// Makes a database: a copy of another, or an empty one that sorts as Vietnamese people do, so that a column that must
    /// sort by bytes has to say so. A name is ours and has no character that must be quoted.
    func create(_ database: String, copyOf template: String?) async throws {
        let origin =
            template.map { "TEMPLATE \($0)" }
            ?? "TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'vi'"
        try await execute("CREATE DATABASE \(database) \(origin)")
    }

    func drop(_ database: String) async throws {
        try await execute("DROP DATABASE IF EXISTS \(database) WITH (FORCE)")
    }

    /// The databases whose names begin so.
    func databases(prefix: String) async throws -> [String] {
        try await execute("SELECT datname FROM pg_database WHERE starts_with(datname, '\(prefix)')")
    }

    /// Runs one statement outside of a transaction, as these demand, and returns the first column of its rows.
    @discardableResult
    private func execute(_ statement: String) async throws -> [String] {
        try await withCheckedThrowingContinuation { continuation in
            Self.queue.async {
                continuation.resume(with: Result { try executeNow(statement) })
            }
        }
    }

    private func executeNow(_ statement: String) throws -> [String] {
        if let fault = congvu_libpq_fault() { throw PostgresServerFault(description: String(cString: fault)) }
        let connection = url(of: "postgres").withCString { url in
            "dbname".withCString { name in PQconnectdbParams([name, nil], [url, nil], 1) }
        }
        defer { PQfinish(connection) }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        let result = PQexec(connection, statement)
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
            return (0..<PQntuples(result)).map { String(cString: PQgetvalue(result, $0, 0)) }
        default:
            throw PostgresServerFault(description: "\(statement): \(String(cString: PQerrorMessage(connection)))")
        }
    }
}

struct PostgresServerFault: Error, CustomStringConvertible {
    let description: String
}
