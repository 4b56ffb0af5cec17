/// The decision that published a procedure, and the blank forms that whoever applies fills in. A form that was taken away leaves its
/// place empty: `position` is never used again, so that an address keeps meaning the same file or none. `blank_count` says how many
/// there ever were.
extension Schema {
    static let procedureBlank = Migration("0396_procedure_blank") {
        "ALTER TABLE procedure ADD COLUMN decision_number %TEXT%"
        """
        ALTER TABLE procedure ADD COLUMN decided_on %TEXT%
            CONSTRAINT procedure_decided_on_day CHECK (length(decided_on) = 10)
        """
        "ALTER TABLE procedure ADD COLUMN decided_by %TEXT%"
        """
        ALTER TABLE procedure ADD COLUMN published_on %TEXT%
            CONSTRAINT procedure_published_on_day CHECK (length(published_on) = 10)
        """
        "ALTER TABLE procedure ADD COLUMN blank_count %INT% NOT NULL DEFAULT 0"
        """
        CREATE TABLE procedure_blank (
            procedure_id %INT% NOT NULL REFERENCES procedure(id) ON DELETE RESTRICT,
            position %INT% NOT NULL CONSTRAINT procedure_blank_position CHECK (position >= 0),
            title %TEXT% NOT NULL,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            added_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            added_at %INT% NOT NULL,
            PRIMARY KEY (procedure_id, position)
        ) %STRICT%
        """
        "CREATE INDEX procedure_blank_hash ON procedure_blank (file_hash)"
    }
}
