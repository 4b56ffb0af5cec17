import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// What lay in the tables of dossiers and feedback before answers were sent, and what becomes of it.
@Suite("Dossiers and feedback of before answers were sent") struct ControlMigrationTests {
    @Test(
        "An answer that nobody sent waits to be sent; doubled codes, frozen fees and papers beside the list are kept",
        arguments: Backend.contract)
    func kept(_ backend: Backend) async throws {
        try await withStorage(backend, migrations: Schema.migrations.filter { $0.id < "0250" }) { storage in
            try await storage.write { tx in try Self.fill(tx) }
            try await Migrator(Schema.migrations).migrate(storage)
            let kept = try await storage.read { tx in
                let feedback = try tx.query(
                    """
                    SELECT state, COALESCE(answered_on, '-') AS answered, COALESCE(approved_on, '-') AS approved,
                        portal_code FROM regulation_feedback ORDER BY id
                    """
                ).map { row in
                    try ["state", "answered", "approved", "portal_code"].map { try row.text($0) }.joined(separator: " ")
                }
                let items = try tx.query("SELECT name FROM portal_item ORDER BY id").map { try $0.text("name") }
                let parts = try tx.query(
                    "SELECT title, is_listed, is_brought FROM dossier_part ORDER BY case_id, position"
                ).map { "\(try $0.text("title")) \(try $0.bool("is_listed")) \(try $0.bool("is_brought"))" }
                let fees = try tx.query("SELECT amount FROM fee_entry ORDER BY id").map { "\(try $0.int("amount"))" }
                return feedback + items + parts + fees
            }
            #expect(
                kept == [
                    "sending - 2025-03-10 PA-1", "published 2025-03-11 - PA-1 (P-2)", "to", "to #2",
                    "Đơn true true", "Giấy khu phố false true", "Giấy bỏ sau true true", "100", "-100",
                ])
            for statement in ["UPDATE fee_entry SET amount = 5", "DELETE FROM fee_entry"] {
                await #expect(throws: StorageError.self, "\(statement)") {
                    try await storage.write { tx in try tx.execute(SQL(stringLiteral: statement)) }
                }
            }
        }
    }

    private static func fill(_ tx: any Transaction) throws {
        try tx.execute("INSERT INTO party (kind) VALUES ('person'), ('unit')")
        try tx.execute(
            """
            INSERT INTO person (id, full_name, name_fold, name_sort, valid_from, version)
            SELECT id, 'Tú', 'tu', 'tu', '2025-01-01', 1 FROM party WHERE kind = 'person'
            """)
        try tx.execute(
            """
            INSERT INTO unit (id, kind, is_outside, position, valid_from, version)
            SELECT id, 'division', FALSE, 0, '2025-01-01', 1 FROM party WHERE kind = 'unit'
            """)
        for (code, state, day) in [("P-1", "answered", "2025-03-10"), ("P-2", "published", "2025-03-11")] {
            try tx.execute(
                """
                INSERT INTO regulation_feedback (code, channel, received_on, portal_code, sender_kind, sender_name, agrees,
                    subject, content, words, state, unit_id, answered_on, published_on, received_at, version)
                SELECT CAST(\(code) AS TEXT), 'portal', '2025-03-01', 'PA-1', 'citizen', 'Bảy', FALSE, 'a', 'b', 'c',
                    CAST(\(state) AS TEXT), id, CAST(\(day) AS TEXT), CAST(\(state == "published" ? day : nil) AS TEXT), 1, 1
                FROM unit
                """)
            try tx.execute(
                """
                INSERT INTO portal_item (kind, state, name, arrived_at, reason)
                VALUES ('dossier', 'malformed', 'to', 1, \(code))
                """)
        }
        try fillDossiers(tx)
    }

    /// Two of procedures that list one paper; the list of the second changed after the intake.
    private static func fillDossiers(_ tx: any Transaction) throws {
        try tx.execute("INSERT INTO scope (kind) VALUES ('office')")
        for code in ["1.1", "1.2"] {
            try tx.execute(
                """
                INSERT INTO procedure (code, title, title_sort, field, words, audience, level, online, process, unit_id,
                    term_amount, term_unit, result, basis, is_active, created_by, created_at, version)
                SELECT CAST(\(code) AS TEXT), 'T', 't', 'f', 'w', 'public', 'province', 'none', 'one-unit', unit.id, 1, 'day',
                    'r', 'b', TRUE, person.id, 1, 1
                FROM unit, person
                """)
        }
        try tx.execute(
            """
            INSERT INTO procedure_part (procedure_id, position, title, originals, copies, is_required)
            SELECT id, 0, 'Đơn', 1, 0, TRUE FROM procedure
            """)
        try tx.execute(
            """
            INSERT INTO process_case (process, process_version, kind, procedure_id, code, title, title_fold, state, is_open,
                body, unit_id, receiver_id, counter_id, begun_at, changed_at, sort_due, is_paused, is_late, scope_id, version)
            SELECT 'one-unit', 1, 'dossier', procedure.id, procedure.code, 'T', 't', 'received', TRUE, '{}', unit.id,
                person.id, unit.id, 5, 5, '9999-12-31', FALSE, FALSE, scope.id, 1
            FROM procedure, unit, person, scope
            """)
        try tx.execute(
            """
            INSERT INTO journal_entry (at, act, subject_kind, subject_id, body)
            SELECT 6, 'procedure.changed', 'procedure', id, '{}' FROM procedure WHERE code = '1.2'
            """)
        for (code, position, title, isRequired) in [
            ("1.1", 0, "Đơn", true), ("1.1", 1, "Giấy khu phố", false), ("1.2", 0, "Giấy bỏ sau", false),
        ] {
            try tx.execute(
                """
                INSERT INTO dossier_part (case_id, position, title, originals, copies, is_required, is_received)
                SELECT id, CAST(\(position) AS BIGINT), CAST(\(title) AS TEXT), 1, 0, CAST(\(isRequired) AS BOOLEAN), TRUE
                FROM process_case WHERE code = \(code)
                """)
        }
        try tx.execute(
            "INSERT INTO dossier_fee (case_id, amount, is_first) SELECT MIN(id), 100, FALSE FROM process_case")
        try tx.execute(
            """
            INSERT INTO fee_entry (case_id, kind, amount, way, by_id, at)
            SELECT dossier_fee.case_id, 'paid', 100, 'cash', person.id, 1 FROM dossier_fee, person
            """)
        try tx.execute(
            """
            INSERT INTO fee_entry (case_id, kind, amount, reason, by_id, at, voids_id)
            SELECT case_id, 'paid', -100, 'nhầm', by_id, 2, id FROM fee_entry
            """)
    }
}
