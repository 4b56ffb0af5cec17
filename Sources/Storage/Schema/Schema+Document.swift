/// Papers and their bytes. A paper of secrecy 1 (Mật) and above has metadata only: no file, no text.
///
/// `number_fold` is what `DocumentNumber.folded` makes of the number. `document_text.text` is the paper as plain text, so
/// that a passage is cut out of it by the database; `layout` is the JSON of its blocks and pages. `reading.original` is what the
/// reader found, `reading.draft` what people made of it.
extension Schema {
    static let document = Migration("0004_document") {
        """
        CREATE TABLE file (
            hash %TEXT% PRIMARY KEY CONSTRAINT file_hash_sha256 CHECK (length(hash) = 64),
            size %INT% NOT NULL,
            media_type %TEXT% NOT NULL,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE document (
            id %ID%,
            direction %TEXT% NOT NULL CONSTRAINT document_direction CHECK
                (direction IN ('incoming', 'outgoing', 'internal')),
            kind %TEXT%,
            number %TEXT%,
            number_fold %TEXT% NOT NULL,
            issued_on %TEXT% CONSTRAINT document_issued_on_day CHECK (length(issued_on) = 10),
            issuer %TEXT%,
            excerpt %TEXT% NOT NULL,
            signer %TEXT%,
            secrecy %INT% NOT NULL CONSTRAINT document_secrecy CHECK (secrecy BETWEEN 0 AND 3),
            urgency %INT% NOT NULL CONSTRAINT document_urgency CHECK (urgency BETWEEN 0 AND 3),
            file_hash %TEXT% REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT%,
            state %TEXT% NOT NULL CONSTRAINT document_state CHECK (state IN ('reading', 'confirmed', 'dropped')),
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            confirmed_at %INT%,
            obligation_count %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT document_secret_without_content CHECK (secrecy = 0 OR file_hash IS NULL)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX document_file_key ON document (file_hash) WHERE file_hash IS NOT NULL AND state <> 'dropped'"
        "CREATE INDEX document_state ON document (state, id)"
        "CREATE INDEX document_plan ON document (id) WHERE state = 'confirmed' AND obligation_count > 0"
        "CREATE INDEX document_number ON document (number_fold, id)"
        """
        CREATE TABLE document_text (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
            text %TEXT% NOT NULL,
            layout %TEXT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE document_heading (
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            ref %TEXT% NOT NULL,
            heading %TEXT% NOT NULL,
            PRIMARY KEY (document_id, position)
        ) %STRICT%
        """
        """
        CREATE TABLE document_relation (
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            other_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT document_relation_kind CHECK (kind IN ('amends', 'replaces', 'answers')),
            PRIMARY KEY (document_id, other_id, kind)
        ) %STRICT%
        """
        "CREATE INDEX document_relation_other ON document_relation (other_id)"
        """
        CREATE TABLE reading (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
            original %TEXT% NOT NULL,
            draft %TEXT% NOT NULL,
            edited_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            edited_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
    }
}
