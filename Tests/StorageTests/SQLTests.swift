import Office
import Storage
import Testing
import WorkTime

@Suite("A piece of SQL") struct SQLTests {
    enum Colour: String {
        case red
    }

    @Test("Values are numbered in each database's way, and never part of the text")
    func rendering() throws {
        let name = "x'; DROP TABLE unit; --"
        let condition: SQL = "kind = \(Colour.red) AND parent_id = \(Key<Unit>(7))"
        let sql: SQL = """
            SELECT id FROM unit WHERE name = \(name) AND \(sql: condition) AND id IN (\(list: [1, 2])) \
            AND at < \(Instant(milliseconds: 5)) AND open = \(true) AND note = \(String?.none)
            """
        let values: [SQLValue] = [.text(name), .text("red"), .int(7), .int(1), .int(2), .int(5), .bool(true), .null]
        func text(_ mark: (Int) -> String) -> String {
            """
            SELECT id FROM unit WHERE name = \(mark(1)) AND kind = \(mark(2)) AND parent_id = \(mark(3)) \
            AND id IN (\(mark(4)), \(mark(5))) AND at < \(mark(6)) AND open = \(mark(7)) AND note = \(mark(8))
            """
        }
        let (sqlite, postgres) = (try sql.rendered(for: .sqlite), try sql.rendered(for: .postgres))
        #expect([sqlite.text, postgres.text] == [text { _ in "?" }, text { "$\($0)" }])
        #expect([sqlite.values, postgres.values] == [values, values])
    }

    @Test("Rows are written for VALUES, and long lists are cut by the thousand")
    func rows() throws {
        let rendered = try ("VALUES \(rows: [[.int(1), .text("a")], [.int(2), .null]])" as SQL).rendered(for: .sqlite)
        #expect(rendered.text == "VALUES (?, ?), (?, ?)")
        #expect((0..<2_500).chunks().map(\.count) == [1_000, 1_000, 500])
    }

    @Test("A getter that does not fit its column throws")
    func getters() {
        let row = Row(
            columns: RowColumns(["n", "t", "b", "nothing", "twice", "twice"]),
            values: [.int(2), .text("x"), .bool(true), .null, .int(1), .int(1)])
        let attempts: [(Row) throws -> Any] = [
            { try $0.text("n") }, { try $0.int("t") }, { try $0.bool("n") }, { try $0.int("nothing") },
            { try $0.int("twice") }, { try $0.int("absent") }, { try $0.day("t") },
            { try $0.code("t", as: Colour.self) },
            { try $0.intIfPresent("b") as Any }, { try $0.instant("nothing") },
        ]
        let kinds = attempts.map { attempt in
            do {
                return "\(try attempt(row))"
            } catch {
                return (error as? StorageError)?.kind.rawValue ?? ""
            }
        }
        #expect(kinds == Array(repeating: "row", count: attempts.count))
    }
}
