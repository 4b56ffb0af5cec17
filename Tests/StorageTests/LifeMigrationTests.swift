import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

@Suite("A ledger of before the obligations' whole life") struct LifeMigrationTests {
    @Test("is kept row by row, with everything that refers to it", arguments: Backend.contract)
    func kept(_ backend: Backend) async throws {
        let before = Schema.migrations.filter { $0.id < "0030" }
        try await withStorage(backend, migrations: before) { storage in
            try await storage.write { tx in try Self.fill(tx) }
            try await Migrator(Schema.migrations.filter { $0.id < "0031" }).migrate(storage)
            let kept = try await storage.read { tx in
                try tx.query(
                    """
                    SELECT o.id, o.content, o.state, o.is_open, o.depth, o.weight, p.laid_at, p.role, j.reason, m.text,
                        r.percent, w.tab
                    FROM obligation o JOIN participant p ON p.obligation_id = o.id
                    JOIN adjustment j ON j.obligation_id = o.id JOIN milestone m ON m.obligation_id = o.id
                    JOIN progress_report r ON r.participant_id = p.id JOIN work_item w ON w.obligation_id = o.id
                    """
                ).map { row in
                    """
                    \(try row.text("content")) \(try row.text("state")) \(try row.bool("is_open")) \(try row.int("depth")) \
                    \(try row.int("weight")) \(try row.int("laid_at")) \(try row.text("role")) \(try row.text("reason")) \
                    \(try row.text("text")) \(try row.int("percent")) \(try row.text("tab"))
                    """
                }
            }
            #expect(kept == ["Rà soát in_progress true 0 1 5 lead Chờ Mốc 40 waiting"])
            await #expect(throws: StorageError.self) {
                try await storage.write { tx in try tx.execute("DELETE FROM obligation") }
            }
        }
    }

    private static func fill(_ tx: any Transaction) throws {
        try tx.execute("INSERT INTO party (kind) VALUES ('person')")
        try tx.execute(
            """
            INSERT INTO person (id, full_name, name_fold, name_sort, valid_from, version)
            SELECT id, 'Tú', 'tu', 'tu', '2025-01-01', 1 FROM party
            """)
        try tx.execute("INSERT INTO scope (kind) VALUES ('office')")
        try tx.execute(
            """
            INSERT INTO obligation (position, origin, content, content_fold, deadline_kind, sort_due, adjustment_count,
                closing_rule, assigner_id, state, is_open, progress, scope_id, created_by, created_at, version)
            SELECT 0, 'oral', 'Rà soát', 'ra soat', 'none', '9999-12-31', 1, 'lead', person.id, 'in_progress', TRUE, 40,
                scope.id, person.id, 5, 1
            FROM person, scope
            """)
        try tx.execute(
            """
            INSERT INTO participant (obligation_id, party_id, role, printed_name, position, state, sort_due, is_open,
                progress, version)
            SELECT o.id, o.assigner_id, 'lead', 'Tú', 0, 'in_progress', '9999-12-31', TRUE, 40, 1 FROM obligation o
            """)
        try tx.execute(
            "INSERT INTO milestone (obligation_id, position, text, due_on) SELECT id, 0, 'Mốc', '2025-05-01' FROM obligation"
        )
        try tx.execute(
            """
            INSERT INTO progress_report (obligation_id, participant_id, reported_by, at, percent, text, is_final)
            SELECT obligation_id, id, party_id, 6, 40, 'Đang làm', FALSE FROM participant
            """)
        try tx.execute(
            """
            INSERT INTO adjustment (obligation_id, at, decided_by, kind, reason)
            SELECT id, 7, assigner_id, 'deadline', 'Chờ' FROM obligation
            """)
        try tx.execute(
            """
            INSERT INTO work_item (holder_id, tab, obligation_id, sort_due, is_open)
            SELECT assigner_id, 'waiting', id, '9999-12-31', TRUE FROM obligation
            """)
    }
}
