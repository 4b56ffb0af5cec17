import Office
import PostgresStorage
import Storage
import TestSupport
import WorkTime

/// A storage over a primary and its replica, with one table `entry`, and what tests do with it.
struct ReplicaStage: Sendable {
    let server: ReplicatedServer
    let storage: PostgresStorage
    /// By which the storage says how late it is; stands still unless a test moves it.
    let clock: Shared<Instant>

    /// The servers that the tests of a suite use one after the other; nil where each starts its own.
    @TaskLocal static var shared: ReplicatedServer?

    /// Gives `body` the stage; the replica has the entry 1 and is in use. A test after which the servers are no pair any more needs
    /// them `alone`.
    static func with<Result>(
        alone: Bool = false, _ body: (ReplicaStage) async throws -> Result
    ) async throws -> Result {
        if let shared, !alone { return try await with(shared, body) }
        return try await ReplicatedServer.with { server in try await with(server, body) }
    }

    private static func with<Result>(
        _ server: ReplicatedServer, _ body: (ReplicaStage) async throws -> Result
    ) async throws -> Result {
        let clock = Shared(testTime)
        let storage = try await PostgresStorage.open(
            server.url(of: .primary), replica: server.url(of: .replica), connections: 2, now: { clock.value })
        let stage = ReplicaStage(server: server, storage: storage, clock: clock)
        do {
            try await storage.write { tx in
                try tx.execute("DROP TABLE IF EXISTS entry")
                try tx.execute("CREATE TABLE entry (number BIGINT NOT NULL)")
                try tx.execute("INSERT INTO entry (number) VALUES (1)")
                return
            }
            try await stage.catchUp()
            let result = try await body(stage)
            // The next test finds a replica that follows.
            try? await stage.resume()
            try await storage.close()
            return result
        } catch {
            try? await server.start(.replica)
            try? await stage.resume()
            try? await storage.close()
            throw error
        }
    }

    /// Waits until the replica has all that was written, and looks at it once.
    func catchUp() async throws {
        let bytes = storage.replica?.lastWritten?.bytes ?? 0
        try await wait(until: "pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0') >= \(bytes)")
        await storage.replica?.look()
    }

    /// Has the replica stand still where it is.
    func pause() async throws {
        _ = try await server.askReplica("SELECT pg_wal_replay_pause()")
        try await wait(until: "pg_get_wal_replay_pause_state() = 'paused'")
    }

    func resume() async throws { _ = try await server.askReplica("SELECT pg_wal_replay_resume()") }

    /// Waits on the replica until this holds there.
    func wait(until condition: SQL) async throws {
        for _ in 0..<3_000 {
            let rows = try await server.askReplica("SELECT \(sql: condition) AS holds, pg_sleep(0.01) AS slept")
            if try rows[0].bool("holds") { return }
        }
        throw StorageError(.busy, "the replica did not come to that")
    }

    /// What somebody reads who knows so much, and on which server: `1 2 on primary`.
    func read(knowing known: LogPosition? = nil) async throws -> String {
        try await ReadingScope.$current.withValue(ReadingScope(known: known, mayFollow: true)) {
            try await storage.read { tx in try Self.entries(tx) }
        }
    }

    /// Writes an entry and returns what its writer knows then.
    func write(_ number: Int) async throws -> LogPosition? {
        let scope = ReadingScope(known: nil, mayFollow: false)
        return try await ReadingScope.$current.withValue(scope) {
            try await storage.write { tx in
                try tx.execute("INSERT INTO entry (number) VALUES (\(number))")
                return
            }
            return scope.written
        }
    }

    static func entries(_ tx: any Transaction) throws -> String {
        let numbers = try tx.query("SELECT number FROM entry ORDER BY number").written
        let port = try tx.query("SELECT current_setting('port') AS port")[0].text("port")
        return "\(numbers) on \(port == ReplicatedServer.Node.primary.port ? "primary" : "replica")"
    }

    var counts: String {
        guard let status = storage.replica?.status else { return "none" }
        return "\(status.reads) read, \(status.fallbacks) refused, \(status.isUsed ? "used" : "unused")"
    }
}
