/// Fees that are given back. SQLite cannot change a CHECK: there the book is built anew, and frozen again.
extension Schema {
    static let feeRefund = Migration("0253_fee_refund", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE fee_entry_rebuilt (
                    id %ID%,
                    case_id %INT% NOT NULL REFERENCES dossier_fee(case_id) ON DELETE RESTRICT,
                    kind %TEXT% NOT NULL CONSTRAINT fee_entry_kind CHECK (kind IN ('paid', 'exempt', 'refund')),
                    amount %INT% NOT NULL CONSTRAINT fee_entry_amount CHECK
                        (amount <> 0 AND (amount < 0) = (voids_id IS NOT NULL)),
                    way %TEXT% CONSTRAINT fee_entry_way CHECK (way IN ('cash', 'transfer', 'portal', 'post')),
                    receipt %TEXT%,
                    reason %TEXT%,
                    by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                    at %INT% NOT NULL,
                    voids_id %INT% REFERENCES fee_entry(id) ON DELETE RESTRICT,
                    CONSTRAINT fee_entry_whole CHECK
                        (CASE WHEN kind = 'paid' AND voids_id IS NULL THEN way IS NOT NULL ELSE reason IS NOT NULL END)
                ) %STRICT%
                """,
                """
                INSERT INTO fee_entry_rebuilt (id, case_id, kind, amount, way, receipt, reason, by_id, at, voids_id)
                SELECT id, case_id, kind, amount, way, receipt, reason, by_id, at, voids_id FROM fee_entry
                """,
                "DROP TABLE fee_entry",
                "ALTER TABLE fee_entry_rebuilt RENAME TO fee_entry",
                "CREATE INDEX fee_entry_case ON fee_entry (case_id, kind, amount)",
                "CREATE UNIQUE INDEX fee_entry_voids_key ON fee_entry (voids_id) WHERE voids_id IS NOT NULL",
                """
                CREATE TRIGGER fee_entry_frozen BEFORE UPDATE ON fee_entry FOR EACH ROW WHEN TRUE
                BEGIN
                    SELECT RAISE(ABORT, 'fee_entry_frozen');
                END
                """,
                """
                CREATE TRIGGER fee_entry_kept BEFORE DELETE ON fee_entry FOR EACH ROW WHEN TRUE
                BEGIN
                    SELECT RAISE(ABORT, 'fee_entry_kept');
                END
                """,
            ],
            postgres: [
                """
                ALTER TABLE fee_entry DROP CONSTRAINT fee_entry_kind,
                    ADD CONSTRAINT fee_entry_kind CHECK (kind IN ('paid', 'exempt', 'refund'))
                """
            ])
    }
}
