import Storage
import TestSupport
import Testing

@Suite("The check of query plans") struct PlanTests {
    static let good: [(SQL, String)] = [
        ("SELECT id FROM unit WHERE code = \("A")", "unit_code_key"),
        ("SELECT u.id FROM unit AS u WHERE u.code = \("A")", "unit_code_key"),
        ("SELECT id FROM unit WHERE (rank, id) > (\(1), \(1)) ORDER BY rank, id LIMIT \(10)", "unit_rank_index"),
        ("SELECT id FROM unit ORDER BY rank, id LIMIT \(10)", "unit_rank_index"),
        (
            "SELECT e.note FROM unit u JOIN counter c ON c.next = u.rank JOIN entry e ON e.number = u.id WHERE u.code = 'A'",
            "unit_code_key"
        ),
        ("UPDATE unit SET rank = 1 WHERE code = \("A")", "unit_code_key"),
    ]
    static let bad: [SQL] = [
        "SELECT id FROM unit WHERE version = \(1)", "SELECT u.id FROM unit u WHERE u.version = \(1)",
        "SELECT c.name FROM counter c LEFT JOIN unit u ON u.version = c.next", "DELETE FROM unit WHERE version = \(1)",
    ]

    @Test("A statement that has its index passes", arguments: Backend.contract)
    func passes(_ backend: Backend) async throws {
        try await Contract.with(backend) { storage in
            for (sql, index) in Self.good {
                try await assertPlan(sql, on: storage, uses: index, neverScans: ["unit"])
            }
        }
    }

    @Test("A statement that reads a whole table does not, under whatever alias", arguments: Backend.contract)
    func refuses(_ backend: Backend) async throws {
        try await Contract.with(backend) { storage in
            var faults: [[String]] = []
            for sql in Self.bad {
                faults.append(try await planFaults(of: sql, on: storage, uses: [], neverScans: ["unit"]).faults)
            }
            let other: SQL = "SELECT id FROM unit WHERE code = 'A'"
            faults.append(
                try await planFaults(of: other, on: storage, uses: ["unit_rank_index"], neverScans: []).faults)
            let expected = Array(repeating: Set(["unit is read to the end"]), count: Self.bad.count)
            #expect(faults.map(Set.init) == expected + [["unit_rank_index is not used"]])
        }
    }
}
