/// Dossiers that came through the national portal: as they came, and what became of them.
///
/// `body` is the message without its files; `raw_hash` its bytes, which come once, as a number of the portal's does; what a citizen adds
/// to a dossier comes under the same number and `kind` «supplement». `case_id` is the dossier of the ledger.
extension Schema {
    static let portalDossier = Migration("0236_portal_dossier") {
        """
        CREATE TABLE portal_item (
            id %ID%,
            kind %TEXT% NOT NULL CONSTRAINT portal_item_kind CHECK (kind IN ('dossier', 'supplement')),
            state %TEXT% NOT NULL CONSTRAINT portal_item_state CHECK (state IN ('waiting', 'taken', 'malformed')),
            name %TEXT% NOT NULL,
            code %TEXT%,
            procedure_id %INT% REFERENCES procedure(id) ON DELETE RESTRICT,
            applicant %TEXT%,
            body %TEXT%,
            raw_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
            arrived_at %INT% NOT NULL,
            reason %TEXT%,
            case_id %INT% REFERENCES process_case(id) ON DELETE RESTRICT,
            CONSTRAINT portal_item_read CHECK ((state = 'malformed') = (reason IS NOT NULL))
        ) %STRICT%
        """
        """
        CREATE UNIQUE INDEX portal_item_code_key ON portal_item (code)
        WHERE kind = 'dossier' AND state IN ('waiting', 'taken')
        """
        """
        CREATE UNIQUE INDEX portal_item_raw_key ON portal_item (raw_hash)
        WHERE state <> 'malformed' AND raw_hash IS NOT NULL
        """
        """
        CREATE UNIQUE INDEX portal_item_fault_key ON portal_item (raw_hash, reason)
        WHERE state = 'malformed' AND raw_hash IS NOT NULL
        """
        "CREATE INDEX portal_item_state ON portal_item (state, id)"
        "CREATE INDEX portal_item_case ON portal_item (case_id) WHERE case_id IS NOT NULL"
        "CREATE INDEX portal_item_raw ON portal_item (raw_hash)"
        """
        CREATE TABLE portal_file (
            item_id %INT% NOT NULL REFERENCES portal_item(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            part %TEXT%,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            PRIMARY KEY (item_id, position)
        ) %STRICT%
        """
        "CREATE INDEX portal_file_hash ON portal_file (file_hash)"
    }
}
