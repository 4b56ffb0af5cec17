import TestSupport
import Testing

@testable import Storage

@Suite("Several selections in one statement") struct SheafTests {
    private struct Found: Sendable, Equatable {
        var words: [String] = []
        var numbers: [Int?] = []
        var flags: [Bool] = []
        var parts: Set<String> = []
    }

    @Test("Each keeps its own rows, columns and order, and all are asked for at once", arguments: Backend.contract)
    func rows(_ backend: Backend) async throws {
        let counter = StatementCounter()
        try await withStorage(backend, trace: counter.trace) { storage in
            let before = counter.statements.count
            let found = try await storage.read { tx -> Found in
                let rows = try Sheaf(selections: [
                    Sheaf.Selection(
                        name: "word", columns: [.text("said"), .number("amount")],
                        select: """
                            SELECT 2 AS place, 'b' AS said, CAST(\(7) AS BIGINT) AS amount
                            UNION ALL SELECT 1, 'a', CAST(NULL AS BIGINT)
                            """),
                    Sheaf.Selection(
                        name: "state", columns: [.flag("is_open"), .text("said")],
                        select: "SELECT 1 AS place, 1 = 1 AS is_open, 'c' AS said"),
                    Sheaf.Selection(
                        name: "nothing", columns: [.text("rest")],
                        select: "SELECT 1 AS place, 'd' AS rest WHERE 1 = 0"),
                ]).rows(tx)
                var found = Found(parts: Set(rows.keys))
                for row in rows["word"] ?? [] {
                    found.words.append(try row.text("said"))
                    found.numbers.append(try row.intIfPresent("amount"))
                }
                for row in rows["state"] ?? [] { found.flags.append(try row.bool("is_open")) }
                return found
            }
            #expect(
                found
                    == Found(words: ["a", "b"], numbers: [nil, 7], flags: [true], parts: ["word", "state"]))
            let asked = counter.statements[before...].filter { $0.contains("sheaf_part") }
            #expect(asked.count == 1)
        }
    }
}
