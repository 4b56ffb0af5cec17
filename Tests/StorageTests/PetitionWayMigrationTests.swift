import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// Petitions of before their classification was written down.
@Suite("Petitions of before their classification was written down") struct PetitionWayMigrationTests {
    @Test("Their steps tell when they were classified and as what", arguments: Backend.contract)
    func kept(_ backend: Backend) async throws {
        try await withStorage(backend, migrations: Schema.migrations.filter { $0.id < "0310" }) { storage in
            try await storage.write { tx in try Self.fill(tx) }
            try await Migrator(Schema.migrations).migrate(storage)
            let kept = try await storage.read { tx in
                try tx.query(
                    "SELECT classified_at, way, was_eligible, was_duplicate FROM petition ORDER BY case_id"
                ).map { row -> String in
                    guard let way = try row.textIfPresent("way"), let at = try row.instantIfPresent("classified_at")
                    else { return "-" }
                    return
                        "\(at.milliseconds) \(way) \(try row.bool("was_eligible")) \(try row.bool("was_duplicate"))"
                }
            }
            #expect(kept == ["-", "30 taken true false", "20 passed true false", "20 filed false true"])
        }
    }

    /// One that waits, one taken up and settled, one passed on and reported, a duplicate that was filed.
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
        try tx.execute("INSERT INTO scope (kind) VALUES ('office')")
        let petitions: [(code: String, states: [String], failed: String?)] = [
            ("ĐT-1", ["received", "proposed"], nil), ("ĐT-2", ["received", "proposed", "verifying", "done"], nil),
            ("ĐT-3", ["received", "elsewhere", "reported"], nil), ("ĐT-4", ["received", "filed"], "signed"),
        ]
        for (code, states, failed) in petitions {
            try tx.execute(
                """
                INSERT INTO process_case (process, process_version, kind, desk, code, title, title_fold, state, is_open,
                    body, unit_id, receiver_id, counter_id, begun_at, changed_at, sort_due, is_paused, is_late, scope_id,
                    version)
                SELECT 'complaint-first', 2, 'complaint', 'petitions', CAST(\(code) AS TEXT), 'T', 't', 'received', TRUE,
                    '{}', unit.id, person.id, unit.id, 5, 5, '9999-12-31', FALSE, FALSE, scope.id, 1
                FROM unit, person, scope
                """)
            try tx.execute(
                """
                INSERT INTO petition (case_id, kinds, channel, received_on, people, failed_test, failure, is_secret)
                SELECT id, 'complaint', 'post', '2026-01-05', 1, CAST(\(failed) AS TEXT), CAST(\(failed) AS TEXT), FALSE
                FROM process_case WHERE code = \(code)
                """)
            for (place, state) in states.enumerated() {
                try tx.execute(
                    """
                    INSERT INTO process_transition (case_id, position, act, state, by_id, at, fields, papers)
                    SELECT id, CAST(\(place + 1) AS BIGINT), 'a', CAST(\(state) AS TEXT), receiver_id,
                        CAST(\((place + 1) * 10) AS BIGINT), '{}', '[]'
                    FROM process_case WHERE code = \(code)
                    """)
            }
        }
        try tx.execute(
            """
            INSERT INTO petition_link (case_id, other_id, kind, linked_by, linked_at)
            SELECT MAX(id), MIN(id), 'duplicate', MIN(receiver_id), 7 FROM process_case
            """)
    }
}
