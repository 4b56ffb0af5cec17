/// What came through the portal and was sent back at the counter, which may come again as it was; what was too large to
/// keep comes once under its name.
///
/// A second message of that kind that was kept before bears its key behind the name. SQLite cannot change a CHECK: there the table is
/// built anew.
extension Schema {
    static let portalRefusal = Migration("0251_portal_refusal", rebuildsTables: true) {
        """
        UPDATE portal_item SET name = name || ' #' || CAST(id AS TEXT)
        WHERE raw_hash IS NULL AND EXISTS (
            SELECT 1 FROM portal_item i WHERE i.name = portal_item.name AND i.raw_hash IS NULL AND i.id < portal_item.id)
        """
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE portal_item_rebuilt (
                    id %ID%,
                    kind %TEXT% NOT NULL CONSTRAINT portal_item_kind CHECK (kind IN ('dossier', 'supplement')),
                    state %TEXT% NOT NULL CONSTRAINT portal_item_state CHECK
                        (state IN ('waiting', 'taken', 'refused', 'malformed')),
                    name %TEXT% NOT NULL,
                    code %TEXT%,
                    procedure_id %INT% REFERENCES procedure(id) ON DELETE RESTRICT,
                    applicant %TEXT%,
                    body %TEXT%,
                    raw_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
                    arrived_at %INT% NOT NULL,
                    reason %TEXT%,
                    case_id %INT% REFERENCES process_case(id) ON DELETE RESTRICT,
                    refused_by_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                    refused_at %INT%,
                    CONSTRAINT portal_item_read CHECK ((state IN ('malformed', 'refused')) = (reason IS NOT NULL)),
                    CONSTRAINT portal_item_refused CHECK
                        ((state = 'refused') = (refused_by_id IS NOT NULL AND refused_at IS NOT NULL))
                ) %STRICT%
                """,
                """
                INSERT INTO portal_item_rebuilt (
                    id, kind, state, name, code, procedure_id, applicant, body, raw_hash, arrived_at, reason, case_id)
                SELECT id, kind, state, name, code, procedure_id, applicant, body, raw_hash, arrived_at, reason, case_id
                FROM portal_item
                """,
                "DROP TABLE portal_item",
                "ALTER TABLE portal_item_rebuilt RENAME TO portal_item",
                """
                CREATE UNIQUE INDEX portal_item_code_key ON portal_item (code)
                WHERE kind = 'dossier' AND state IN ('waiting', 'taken')
                """,
                """
                CREATE UNIQUE INDEX portal_item_raw_key ON portal_item (raw_hash)
                WHERE state IN ('waiting', 'taken') AND raw_hash IS NOT NULL
                """,
                """
                CREATE UNIQUE INDEX portal_item_fault_key ON portal_item (raw_hash, reason)
                WHERE state = 'malformed' AND raw_hash IS NOT NULL
                """,
                "CREATE INDEX portal_item_state ON portal_item (state, id)",
                "CREATE INDEX portal_item_case ON portal_item (case_id) WHERE case_id IS NOT NULL",
                "CREATE INDEX portal_item_raw ON portal_item (raw_hash)",
            ],
            postgres: [
                """
                ALTER TABLE portal_item
                    ADD COLUMN refused_by_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                    ADD COLUMN refused_at %INT%,
                    DROP CONSTRAINT portal_item_state,
                    ADD CONSTRAINT portal_item_state CHECK (state IN ('waiting', 'taken', 'refused', 'malformed')),
                    DROP CONSTRAINT portal_item_read,
                    ADD CONSTRAINT portal_item_read CHECK
                        ((state IN ('malformed', 'refused')) = (reason IS NOT NULL)),
                    ADD CONSTRAINT portal_item_refused CHECK
                        ((state = 'refused') = (refused_by_id IS NOT NULL AND refused_at IS NOT NULL))
                """,
                "DROP INDEX portal_item_raw_key",
                """
                CREATE UNIQUE INDEX portal_item_raw_key ON portal_item (raw_hash)
                WHERE state IN ('waiting', 'taken') AND raw_hash IS NOT NULL
                """,
            ])
        "CREATE UNIQUE INDEX portal_item_name_key ON portal_item (name) WHERE raw_hash IS NULL"
    }
}
