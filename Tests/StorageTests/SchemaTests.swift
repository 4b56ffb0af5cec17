import Foundation
import Storage
import TestSupport
import Testing

@Suite("The schema of the product") struct SchemaTests {
    @Test("What docs/schema shows is what a new database is", arguments: [Backend.sqliteMemory, .postgres])
    func dump(_ backend: Backend) async throws {
        let (text, dialect) = try await withStorage(backend) { storage in
            (try await schemaDump(of: storage), storage.dialect)
        }
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/schema/\(dialect.rawValue).sql").standardized
        if ProcessInfo.processInfo.environment["CONGVU_WRITE_SCHEMA"] != nil {
            try Data(text.utf8).write(to: file)
        }
        let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        if kept != text {
            let changed = Set(text.split(separator: "\n")).symmetricDifference(kept.split(separator: "\n")).sorted()
            Issue.record("Run scripts/dump-schema and look at the difference:\n\(changed.joined(separator: "\n"))")
        }
    }

    @Test("Migrations are in order, and each has an id of its own")
    func order() {
        let ids = Schema.migrations.map(\.id)
        #expect(ids == Set(ids).sorted())
    }

    @Test("Every constraint has a name that we gave it, so that a refusal can be told apart")
    func names() async throws {
        let nameless = try await withStorage(.sqliteMemory) { storage in
            try await storage.read { tx in
                try tx.query(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
                )
                .flatMap { row in try namelessChecks(try row.text("sql")).map { "\(try row.text("name")): \($0)" } }
            }
        }
        #expect(nameless == [])
    }
}

/// The lines of a table's text with a CHECK or UNIQUE that no CONSTRAINT comes before.
private func namelessChecks(_ table: String) throws -> [String] {
    table.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { line in
        (line.contains("CHECK") && !line.contains("CONSTRAINT")) || line.contains("UNIQUE")
    }
}
