import Foundation
import Office
import PostgresStorage
import Storage
import TestSupport
import Testing

@Suite("A database on a server") struct PostgresStorageTests {
    @Test("A connection that the server ends is replaced, and its transaction is done again")
    func lostConnectionsAreReplaced() async throws {
        let outcome = try await Contract.with(.postgres) { storage in
            let runs = Shared(0)
            let (begun, killed) = (Signal(), Signal())
            let process = Shared(0)
            async let written = storage.write { tx in
                let run = runs.change { $0 += 1 }
                let id = try tx.query("SELECT pg_backend_pid() AS id")[0].int("id")
                process.change { $0 = id }
                try tx.execute("UPDATE unit SET rank = 99 WHERE id = 1")
                if run == 1 {
                    begun.raise()
                    killed.waitBlocking()
                }
                return try tx.query("SELECT rank FROM unit WHERE id = 1").written
            }
            await begun.wait()
            let victim = process.value
            try await storage.read { tx in
                _ = try tx.query("SELECT pg_terminate_backend(CAST(\(victim) AS INT), 5000) AS a")
            }
            killed.raise()
            return "\(try await written) after \(runs.value)"
        }
        #expect(outcome == "99 after 2")
    }

    @Test("What was only sent to a connection that had died is carried out on another one")
    func deadConnections() async throws {
        let kept = try await Contract.with(.postgres) { storage in
            let (begun, mayKill, killed, isOver) = (Signal(), Signal(), Signal(), Signal())
            async let killing: Void = storage.read { tx in
                begun.raise()
                mayKill.waitBlocking()
                _ = try tx.query(
                    """
                    SELECT pg_terminate_backend(pid, 5000) AS a FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()
                    """)
                killed.raise()
                isOver.waitBlocking()
            }
            await begun.wait()
            // The connection that the next act will be given.
            try await storage.write { tx in _ = try tx.query("SELECT 1 AS a") }
            mayKill.raise()
            await killed.wait()
            let outcome = await Contract.outcome {
                try await storage.write { tx in
                    try tx.send("INSERT INTO entry (number, note) VALUES (1, 'a')")
                    return "sent"
                }
            }
            isOver.raise()
            try await killing
            return outcome + " " + (try await storage.read { try $0.query("SELECT number, note FROM entry").written })
        }
        #expect(kept == "sent 1|a")
    }

    @Test("When the connection is lost in the commit, nobody pretends to know, and nothing is done twice")
    func lostCommits() async throws {
        let (outcome, runs) = try await Contract.with(.postgres) { storage in
            try await storage.write { tx in
                try tx.execute(
                    """
                    CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
                    """)
                try tx.execute(
                    """
                    CREATE CONSTRAINT TRIGGER leaving AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION leave()
                    """)
            }
            let runs = Shared(0)
            let outcome = await Contract.outcome {
                try await storage.write { tx in
                    runs.change { $0 += 1 }
                    return "\(try tx.execute("INSERT INTO entry (number, note) VALUES (1, 'a')"))"
                }
            }
            return (outcome, runs.value)
        }
        #expect(outcome == "unavailable")
        #expect(runs == 1)
    }

    @Test("A statement prepared before a migration works after it")
    func stalePlans() async throws {
        let outcomes = try await Contract.with(.postgres) { storage in
            let sql: SQL = "SELECT * FROM counter"
            var outcomes: [String] = []
            for change: SQL? in [nil, nil, nil, "ALTER TABLE counter ADD COLUMN note TEXT", nil] {
                if let change { try await storage.write { tx in _ = try tx.execute(change) } }
                outcomes.append(
                    await Contract.outcome {
                        try await storage.read { tx in
                            "\(try tx.query("SELECT 1 AS a UNION ALL \(sql: "SELECT 1")").count) \(try tx.query(sql).count)"
                        }
                    })
            }
            return outcomes
        }
        #expect(outcomes == Array(repeating: "2 0", count: 5))
    }

    @Test("Whoever waits too long for another's lock is told that it is busy")
    func locksEnd() async throws {
        let outcome = try await Contract.with(.postgres) { storage in
            let (locked, free) = (Signal(), Signal())
            async let holder: Void = storage.write { tx in
                try tx.execute("UPDATE unit SET rank = 1 WHERE id = 1")
                locked.raise()
                free.waitBlocking()
            }
            await locked.wait()
            let outcome = await Contract.outcome {
                try await storage.write { tx in
                    try tx.execute("SET LOCAL lock_timeout = 20")
                    return "\(try tx.execute("UPDATE unit SET rank = 2 WHERE id = 1"))"
                }
            }
            free.raise()
            try await holder
            return outcome
        }
        #expect(outcome == "busy")
    }

    @Test(
        "A server that is not there is said in a sentence",
        arguments: ["postgres://127.0.0.1:1/none", "postgres://%", "host=/nowhere dbname=x"])
    func noServer(_ url: String) async throws {
        await #expect {
            try await PostgresStorage.open(url) { testTime }
        } throws: {
            let error = $0 as? OfficeError
            return error?.code == .unavailable && error?.message.hasPrefix("Không nối được với PostgreSQL") == true
        }
    }

    @Test("After closing, a call is refused; closing twice is closing once")
    func closing() async throws {
        let url = try #require(ProcessInfo.processInfo.environment["CONGVU_TEST_POSTGRES"])
        let storage = try await PostgresStorage.open(url) { testTime }
        try await storage.close()
        try await storage.close()
        let outcome = await Contract.outcome {
            try await storage.read { tx in "\(try tx.query("SELECT 1 AS a").count)" }
        }
        #expect(outcome == "unavailable")
    }
}
