import Foundation
import Synchronization

/// The PostgreSQL server that `scripts/test-postgres` starts. A test gets a schema of its own there, not a database:
/// the server makes databases one after the other, and slowly.
enum TestPostgres {
    static let gate = Gate(width: 8)
    private static let numbers = Mutex(0)

    /// The URL of the server, with `schema` as the place where names are looked up and made.
    static func url(schema: String) throws -> String {
        guard let url = ProcessInfo.processInfo.environment["CONGVU_TEST_POSTGRES"] else {
            throw TestPostgresMissing(
                description: """
                    The tests need PostgreSQL. Start it and say where it is: \
                    export CONGVU_TEST_POSTGRES="$(scripts/test-postgres start)"
                    """)
        }
        guard ["host=/", "@localhost", "@127.0.0.1"].contains(where: url.contains) else {
            throw TestPostgresMissing(
                description: "Tests make and drop schemas: they take a server on this machine only.")
        }
        return url + (url.contains("?") ? "&" : "?") + "options=-c%20search_path%3D\(schema)"
    }

    static func nextSchema() -> String {
        "test_\(ProcessInfo.processInfo.processIdentifier)_\(nextNumber())"
    }

    static func nextNumber() -> Int {
        numbers.withLock { number in
            number += 1
            return number
        }
    }
}

struct TestPostgresMissing: Error, CustomStringConvertible {
    let description: String
}

/// Lets a limited number of tests in at once, so that hundreds do not exhaust the server's connections.
actor Gate {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(width: Int) {
        free = width
    }

    nonisolated func pass<Result>(_ body: () async throws -> Result) async rethrows -> Result {
        await enter()
        do {
            let result = try await body()
            await leave()
            return result
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty {
            free += 1
        } else {
            waiting.removeFirst().resume()
        }
    }
}
