import Storage
import TestSupport
import Testing
import WorkTime

/// What docs/storage.md promises to those who write SQL: it works, and means the same on both databases.
@Suite("The common subset of SQL") struct DialectTests {
    struct Fact: Sendable {
        let statement: SQL
        let result: String

        init(_ statement: SQL, _ result: String) {
            self.statement = statement
            self.result = result
        }
    }

    static let facts: [Fact] = [
        Fact(
            """
            INSERT INTO counter (name, next) VALUES ('x', 5) ON CONFLICT (name) DO UPDATE SET next = excluded.next + 1
            RETURNING next
            """, "5"),
        Fact(
            """
            INSERT INTO counter (name, next) VALUES ('x', 5) ON CONFLICT (name) DO UPDATE SET next = excluded.next + 1
            RETURNING next
            """, "6"),
        Fact(
            """
            INSERT INTO unit (code, name, rank, is_open) VALUES ('E', 'Đông', 10, TRUE)
            ON CONFLICT (name, rank) WHERE is_open DO NOTHING RETURNING id
            """, ""),
        Fact("UPDATE unit SET rank = rank + 1 WHERE code = 'A' RETURNING rank", "11"),
        Fact("DELETE FROM unit WHERE code = 'D' RETURNING code", "D"),
        Fact("INSERT INTO unit (code, rank, is_open) VALUES ('E', 40, \(false)) RETURNING id", "6"),
        Fact("SELECT id FROM unit WHERE is_open ORDER BY id", "1 3"),
        Fact("SELECT id FROM unit WHERE NOT is_open ORDER BY id", "2 6"),
        Fact("SELECT id FROM unit WHERE is_open IS TRUE ORDER BY id", "1 3"),
        Fact("SELECT id FROM unit WHERE is_open = \(true) ORDER BY id", "1 3"),
        Fact("SELECT COUNT(*) FILTER (WHERE is_open) AS open, COUNT(*) AS n FROM unit", "2|4"),
        Fact(
            "SELECT id, ROW_NUMBER() OVER (PARTITION BY is_open ORDER BY id DESC) AS n FROM unit ORDER BY id",
            "1|2 2|2 3|1 6|1"),
        Fact(
            """
            WITH RECURSIVE below (id) AS (
                SELECT id FROM unit WHERE id = 1 UNION ALL SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id)
            SELECT id FROM below ORDER BY id
            """, "1 2 3"),
        Fact(
            "UPDATE unit SET rank = p.rank + 20 FROM unit p WHERE p.id = unit.parent_id AND unit.id = 3 RETURNING unit.rank",
            "31"),
        Fact("SELECT id FROM unit WHERE name IS NOT DISTINCT FROM \(String?.none) ORDER BY id", "3 6"),
        Fact("SELECT id FROM unit WHERE name IS DISTINCT FROM \("ăn") ORDER BY id", "1 3 6"),
        Fact("SELECT id FROM unit WHERE (rank, id) > (\(20), \(2)) ORDER BY rank, id LIMIT \(10) OFFSET \(0)", "3 6"),
        Fact(
            "SELECT a.id, b.note FROM unit a FULL JOIN entry b ON b.number = a.id ORDER BY a.id LIMIT 1",
            "1|NULL"),
        Fact("SELECT CAST('12' AS BIGINT) AS a, CAST(12 AS TEXT) AS b", "12|12"),
        Fact("SELECT id FROM unit WHERE CAST(\("C") AS TEXT) IS NULL OR code = \("C") ORDER BY id", "3"),
        Fact("SELECT id FROM unit WHERE CAST(\(String?.none) AS TEXT) IS NULL OR code = 'C' ORDER BY id", "1 2 3 6"),
        Fact("SELECT CAST(SUM(rank) AS BIGINT) AS total FROM unit", "102"),
        Fact(
            "SELECT CASE WHEN rank > 25 THEN 'cao' ELSE 'thấp' END AS a FROM unit WHERE id < 4 ORDER BY id",
            "thấp thấp cao"),
        Fact("SELECT COALESCE(name, \("–")) AS a FROM unit ORDER BY id", "Đông ăn – –"),
        Fact("SELECT id FROM unit WHERE id IN (\(list: [3, 1])) ORDER BY id", "1 3"),
        Fact("SELECT id FROM unit WHERE id IN (\(list: [Int]())) ORDER BY id", ""),
        Fact("SELECT id FROM unit WHERE id NOT IN (\(list: [Int]())) ORDER BY id", "1 2 3 6"),
        Fact(
            "SELECT id FROM unit WHERE code NOT IN (\(list: [String]())) AND is_open NOT IN (\(list: [Bool]())) ORDER BY id",
            "1 2 3 6"),
        Fact(
            "SELECT \(sql: "rank") AS a FROM unit WHERE \(sql: ["id = \(2)", "code = \("B")"].joined(separator: " AND "))",
            "20"),
        Fact("SELECT name FROM unit ORDER BY name NULLS FIRST, id", "NULL NULL ăn Đông"),
        Fact("SELECT name FROM unit ORDER BY name NULLS LAST, id", "ăn Đông NULL NULL"),
        Fact("SELECT name FROM unit WHERE name < 'z' ORDER BY name", ""),
        Fact(#"SELECT code FROM unit WHERE code LIKE \#("%C%") ESCAPE '\' ORDER BY id"#, "C"),
        Fact(#"SELECT 1 AS a WHERE 'a_c' LIKE 'a\_c' ESCAPE '\' AND NOT 'abc' LIKE 'a\_c' ESCAPE '\'"#, "1"),
        Fact("SELECT length(\("Đường")) AS a, substr(\("Đường"), 2, 2) AS b", "5|ườ"),
        Fact("SELECT 'a' || 'b' AS a, 7 / 2 AS b, 7 % 2 AS c, abs(-3) AS d", "ab|3|1|3"),
        Fact("SELECT EXISTS (SELECT 1 FROM unit WHERE id = 1) AS a", "1"),
        Fact("SELECT id FROM unit UNION SELECT number FROM entry ORDER BY id LIMIT 2 OFFSET 1", "2 3"),
    ]

    @Test("Every statement of the list means the same", arguments: Backend.contract)
    func statementsMeanTheSame(_ backend: Backend) async throws {
        try await Contract.with(backend) { storage in
            for fact in Self.facts {
                let result = await Contract.outcome {
                    try await storage.write { tx in try tx.query(fact.statement).written }
                }
                if result != fact.result {
                    let text = try fact.statement.rendered(for: storage.dialect).text
                    Issue.record("\(text)\n→ \(result), not \(fact.result)")
                }
            }
        }
    }

    @Test("Text keeps its bytes, sorts by them, and knows accents", arguments: Backend.contract)
    func textKeepsItsBytes(_ backend: Backend) async throws {
        let names = ["ăn", "Ân", "an", "Đất", "đất", "Z", "e\u{301}", "é", "👍🏽", "", "a\nb\t'\"\\;--", "中"]
        let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let read = try await Contract.with(backend, units: false) { storage in
            try await storage.write { tx in
                let rows = names.enumerated().map { [SQLValue.int($0.offset), .text($0.element)] }
                try tx.execute("INSERT INTO entry (number, note) VALUES \(rows: rows)")
                return try tx.query("SELECT note FROM entry ORDER BY note").map { try $0.text("note") }
            }
        }
        #expect(read.map { Array($0.utf8) } == sorted.map { Array($0.utf8) })
    }

    @Test("Numbers, booleans, days and instants come back as they went", arguments: Backend.contract)
    func valuesComeBack(_ backend: Backend) async throws {
        let numbers = [Int.min, -1, 0, 1, Int.max]
        let read = try await Contract.with(backend, units: false) { storage in
            try await storage.write { tx in
                let rows = numbers.map { [SQLValue.int($0), .text("\($0)")] }
                try tx.execute("INSERT INTO entry (number, note) VALUES \(rows: rows)")
                return try tx.query("SELECT number, note FROM entry ORDER BY number").map { row in
                    "\(try row.int("number")) \(try row.text("note")) \(try row.instant("number").milliseconds)"
                }
            }
        }
        #expect(read == numbers.map { "\($0) \($0) \($0)" })
    }
}
