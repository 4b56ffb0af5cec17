import Office
import TestSupport
import Testing

@testable import Storage

@Suite("Statements that take long") struct SlowStatementTests {
    @Test("The slowest stand first, with how often they were slow; the memory does not grow")
    func bounded() {
        let slow = SlowStatements(least: .milliseconds(100), most: 2)
        for (text, milliseconds) in [("a", 150), ("a", 300), ("b", 200), ("c", 120), ("d", 250), ("a", 100)] {
            slow.note(text, took: .milliseconds(milliseconds))
        }
        #expect(
            slow.slowest == [
                SlowStatement(text: "a", count: 3, longest: 300), SlowStatement(text: "d", count: 1, longest: 250),
            ])
    }

    @Test("What was quick leaves no trace; of what was slow no value is kept, and its text in one line")
    func texts() {
        let slow = SlowStatements(least: .milliseconds(100))
        let name = "Nguyễn Văn An"
        let sql: SQL = """
            SELECT id FROM person
            WHERE name = \(name)
            """
        slow.note(sql, for: .sqlite, took: .milliseconds(99))
        #expect(slow.slowest == [])
        slow.note(sql, for: .sqlite, took: .milliseconds(100))
        slow.note(sql, for: .postgres, took: .milliseconds(100))
        let texts = slow.slowest.map(\.text)
        #expect(
            texts == ["SELECT id FROM person WHERE name = $1", "SELECT id FROM person WHERE name = ?"])
    }

    @Test(
        "A watched storage does what the storage does, and knows the statements of both kinds",
        arguments: Backend.contract)
    func watched(_ backend: Backend) async throws {
        try await withStorage(backend) { storage in
            let slow = SlowStatements(least: .zero)
            let watched = slow.watching(storage)
            #expect(watched.dialect == storage.dialect)
            let changed = try await watched.write { tx in
                try tx.send("DELETE FROM daily_turn")
                let taken = try DailyRunStore.take(tx, .backup, by: "one", until: tx.now)
                try tx.byKeys { try DailyRunStore.free(tx, .backup, by: "one") }
                return taken
            }
            let days = try await watched.read { tx in try DailyRunStore.last(tx) }
            #expect(changed && days.isEmpty)
            let texts = slow.slowest.map(\.text)
            #expect(texts.contains { $0.hasPrefix("INSERT INTO daily_turn") })
            #expect(texts.contains { $0.hasPrefix("SELECT name, day FROM daily_run") })
        }
    }
}
