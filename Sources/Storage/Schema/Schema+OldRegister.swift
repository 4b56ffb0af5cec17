/// Books that were kept elsewhere before. A line that came out of a file says which row of it: so a file may be read again,
/// and nobody takes an old line for one that was numbered here.
extension Schema {
    static let oldRegister = Migration("0120_old_register") {
        """
        CREATE TABLE register_import (
            id %ID%,
            file_name %TEXT% NOT NULL,
            digest %TEXT% NOT NULL CONSTRAINT register_import_sha256 CHECK (length(digest) = 64),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE register_import_line (
            entry_id %INT% PRIMARY KEY REFERENCES register_entry(id) ON DELETE RESTRICT,
            import_id %INT% NOT NULL REFERENCES register_import(id) ON DELETE RESTRICT,
            sheet %TEXT% NOT NULL,
            row %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX register_import_line_import ON register_import_line (import_id)"
    }
}
