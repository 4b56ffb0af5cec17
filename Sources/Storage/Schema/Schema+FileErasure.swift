/// Files of accepted messages that turned out to be secret: who asks that their bytes go for good, who confirms it, and since
/// when a file has no bytes any more.
extension Schema {
    static let fileErasure = Migration("0280_file_erasure") {
        "ALTER TABLE file ADD COLUMN erased_at %INT%"
        "CREATE INDEX file_erased ON file (hash) WHERE erased_at IS NOT NULL"
        """
        CREATE TABLE file_erasure (
            id %ID%,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            message_id %INT% NOT NULL REFERENCES interchange_message(id) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            reason %TEXT% NOT NULL,
            state %TEXT% NOT NULL CONSTRAINT file_erasure_state CHECK (state IN ('asked', 'done', 'declined')),
            asked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            asked_at %INT% NOT NULL,
            settled_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            settled_at %INT%,
            CONSTRAINT file_erasure_settled CHECK ((state = 'asked') = (settled_by IS NULL)),
            CONSTRAINT file_erasure_two_people CHECK (state <> 'done' OR settled_by <> asked_by)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX file_erasure_open ON file_erasure (file_hash) WHERE state = 'asked'"
        "CREATE INDEX file_erasure_file ON file_erasure (file_hash, id)"
        "CREATE INDEX file_erasure_state ON file_erasure (state, id)"
    }
}
