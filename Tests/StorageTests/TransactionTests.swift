import Office
import Storage
import TestSupport
import Testing

@Suite("A transaction") struct TransactionTests {
    struct Refusal: Sendable {
        let statement: SQL
        let outcome: String

        init(_ statement: SQL, _ outcome: String) {
            self.statement = statement
            self.outcome = outcome
        }
    }

    static let refusals: [Refusal] = [
        Refusal("INSERT INTO unit (code, rank, is_open) VALUES ('A', 1, TRUE)", "unique unit_code_key"),
        Refusal(
            "INSERT INTO unit (code, name, rank, is_open) VALUES ('E', 'Đông', 10, TRUE)", "unique unit_name_rank_key"),
        Refusal("INSERT INTO counter (name, next) VALUES ('x', 1), ('x', 2)", "unique counter_pkey"),
        Refusal("INSERT INTO entry (number, note) VALUES (1, ''), (1, '')", "unique entry_number_key"),
        Refusal("INSERT INTO unit (code, rank, is_open) VALUES ('E', -1, TRUE)", "check unit_rank"),
        Refusal("INSERT INTO unit (rank, is_open) VALUES (1, TRUE)", "notNull unit.code"),
        Refusal("INSERT INTO unit (parent_id, code, rank, is_open) VALUES (99, 'E', 1, TRUE)", "foreignKey"),
        Refusal("DELETE FROM unit WHERE id = 1", "foreignKey"),
        Refusal("UPDATE snapshot SET body = 'b'", "check snapshot_is_kept"),
        Refusal("INSERT INTO entry (number, note) VALUES (-1, 'a'), (-2, 'A')", "unique entry_note_key"),
        // Refused only when the transaction ends.
        Refusal("INSERT INTO term (unit_id, days) VALUES (99, 1)", "foreignKey"),
        Refusal("SELECT nothing FROM unit", "other"),
        Refusal("SELECT 1; SELECT 2", "other"),
        Refusal("SELECT \("a\0b") AS a", "other"),
        Refusal("SELECT CAST(1 AS REAL) AS a", "row"),
    ]

    private struct Rehearsed: Error {}

    @Test(
        "A rehearsal that is called off after its last statement knows of that statement's refusal",
        arguments: Backend.contract)
    func rehearsals(_ backend: Backend) async throws {
        let outcome = try await Contract.with(backend) { storage in
            await Contract.outcome {
                try await storage.write { tx in
                    try tx.send("INSERT INTO unit (code, rank, is_open) VALUES ('A', 1, TRUE)")
                    try tx.settle()
                    throw Rehearsed()
                }
            }
        }
        #expect(outcome == "unique unit_code_key")
    }

    @Test("What the schema refuses is refused under the name that the schema gives it", arguments: Backend.contract)
    func refusalsHaveNames(_ backend: Backend) async throws {
        let outcomes = try await Contract.with(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO snapshot (body) VALUES ('a')")
                return
            }
            var outcomes: [String] = []
            for refusal in Self.refusals {
                outcomes.append(
                    await Contract.outcome { try await storage.write { tx in try tx.query(refusal.statement).written } }
                )
            }
            return outcomes
        }
        #expect(outcomes == Self.refusals.map(\.outcome))
    }

    @Test("Two rows may refer to each other before either is whole", arguments: Backend.contract)
    func deferredReferences(_ backend: Backend) async throws {
        let weeks = try await Contract.with(backend) { storage in
            try await storage.write { tx in
                try tx.execute("INSERT INTO term (unit_id, days) VALUES (5, 15)")
                try tx.execute("INSERT INTO unit (code, rank, is_open) VALUES ('E', 1, TRUE)")
                return try tx.query("SELECT weeks FROM term").written
            }
        }
        #expect(weeks == "2")
    }

    @Test("A fault's message never quotes what was typed", arguments: Backend.contract)
    func messagesHoldNoValues(_ backend: Backend) async throws {
        let name = "Nguyễn Thị Bí Mật"
        let messages = Shared<[String]>([])
        try await Contract.with(backend) { storage in
            for statement: SQL in [
                "INSERT INTO entry (number, note) VALUES (1, \(name)), (1, \(name))",
                "INSERT INTO entry (number, note) VALUES (\(name), '')",
                "INSERT INTO unit (code, name, rank, is_open) VALUES ('E', \(name), -1, TRUE)",
            ] {
                do {
                    try await storage.write { tx in _ = try tx.execute(statement) }
                } catch let error as StorageError {
                    messages.change { $0.append(error.message) }
                }
            }
        }
        #expect(messages.value.count == 3 && !messages.value.contains { $0.contains("Bí Mật") })
    }

    @Test("Nothing of it is kept when its body throws", arguments: Backend.contract)
    func aThrowKeepsNothing(_ backend: Backend) async throws {
        let left = try await Contract.with(backend) { storage in
            let outcome = await Contract.outcome {
                try await storage.write { tx in
                    try tx.execute("DELETE FROM unit WHERE id = 4")
                    throw OfficeError(.conflict, "Không được xóa.")
                }
            }
            return outcome + " "
                + (try await storage.read { tx in try tx.query("SELECT COUNT(*) AS n FROM unit").written })
        }
        #expect(left == "OfficeError 4")
    }

    @Test("A fault cannot be caught and passed over", arguments: Backend.contract)
    func faultsEndIt(_ backend: Backend) async throws {
        let outcome = try await Contract.with(backend) { storage in
            let outcome = await Contract.outcome {
                try await storage.write { tx in
                    try tx.execute("DELETE FROM unit WHERE id = 4")
                    _ = try? tx.execute("INSERT INTO unit (code, rank, is_open) VALUES ('A', 1, TRUE)")
                    _ = try? tx.execute("INSERT INTO unit (code, rank, is_open) VALUES ('F', 1, TRUE)")
                    return "committed"
                }
            }
            return outcome + " "
                + (try await storage.read { tx in try tx.query("SELECT COUNT(*) AS n FROM unit").written })
        }
        #expect(outcome == "unique unit_code_key 4")
    }

    @Test("A reader cannot write", arguments: Backend.contract)
    func readersCannotWrite(_ backend: Backend) async throws {
        let outcome = try await Contract.with(backend) { storage in
            await Contract.outcome {
                try await storage.read { tx in "\(try tx.execute("DELETE FROM unit WHERE id = 4"))" }
            }
        }
        #expect(outcome == "other")
    }

    @Test("A reader sees one moment, whatever is written meanwhile", arguments: [Backend.sqliteFile, .postgres])
    func readersSeeOneMoment(_ backend: Backend) async throws {
        let counts = try await Contract.with(backend) { storage in
            let (written, writing) = (Signal(), Signal())
            async let seen = storage.read { tx in
                let before = try tx.query("SELECT COUNT(*) AS n FROM unit").written
                writing.raise()
                written.waitBlocking()
                return before + " " + (try tx.query("SELECT COUNT(*) AS n FROM unit").written)
            }
            await writing.wait()
            try await storage.write { tx in _ = try tx.execute("DELETE FROM unit WHERE id = 4") }
            written.raise()
            return try await seen
        }
        #expect(counts == "4 4")
    }

    @Test("The number of changed rows is told", arguments: Backend.contract)
    func changedRowsAreCounted(_ backend: Backend) async throws {
        let counts = try await Contract.with(backend) { storage in
            try await storage.write { tx in
                [
                    try tx.execute("UPDATE unit SET rank = rank + 1"),
                    try tx.execute("UPDATE unit SET rank = 1 WHERE id = 99"),
                    try tx.execute("INSERT INTO counter (name, next) VALUES ('x', 1), ('y', 1)"),
                    try tx.execute("INSERT INTO counter (name, next) VALUES ('x', 1) ON CONFLICT DO NOTHING"),
                    try tx.execute("CREATE TABLE other (id BIGINT)"),
                    try tx.execute("SELECT id FROM unit"),
                    try tx.execute("DELETE FROM unit WHERE parent_id = 3"),
                ]
            }
        }
        #expect(counts == [4, 0, 2, 0, 0, 0, 1])
    }

    @Test("Whoever changes what another has changed meanwhile is told to reload", arguments: Backend.contract)
    func versionsAreChecked(_ backend: Backend) async throws {
        let outcomes = try await Contract.with(backend) { storage in
            var outcomes: [String] = []
            for _ in 1...2 {
                do {
                    try await storage.write { tx in
                        try tx.changeOne("UPDATE unit SET version = version + 1 WHERE id = 1 AND version = 1")
                    }
                    outcomes.append("changed")
                } catch let error as OfficeError {
                    outcomes.append(error.code.rawValue)
                }
            }
            return outcomes
        }
        #expect(outcomes == ["changed", "stale"])
    }

    @Test("Its time is the clock's, once", arguments: Backend.contract)
    func timeIsFixed(_ backend: Backend) async throws {
        let times = try await Contract.with(backend) { storage in
            try await storage.write { tx in
                [tx.now, try tx.query("SELECT CAST(\(tx.now) AS BIGINT) AS a")[0].instant("a")]
            }
        }
        #expect(times == [testTime, testTime])
    }

    @Test("Ten thousand rows go in by the thousand", arguments: Backend.contract)
    func manyRows(_ backend: Backend) async throws {
        let total = try await Contract.with(backend) { storage in
            try await storage.write { tx in
                for chunk in (1...10_500).chunks() {
                    let rows = chunk.map { [SQLValue.int($0), .text("số \($0)")] }
                    try tx.execute("INSERT INTO entry (number, note) VALUES \(rows: rows)")
                }
                return try tx.query("SELECT COUNT(*) AS n, CAST(SUM(number) AS BIGINT) AS s FROM entry").written
            }
        }
        #expect(total == "10500|55130250")
    }
}
