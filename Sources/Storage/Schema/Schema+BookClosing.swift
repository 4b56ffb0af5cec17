/// What proves that a year of a book was closed: the whole book signed with the agency's key, or the scan of what was signed by
/// hand. Once for each year and kind.
extension Schema {
    static let bookClosing = Migration("0347_book_closing") {
        """
        CREATE TABLE register_closing (
            series_id %INT% PRIMARY KEY REFERENCES register_series(id) ON DELETE RESTRICT,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL,
            is_signed %BOOL% NOT NULL,
            kept_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kept_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX register_closing_file ON register_closing (file_hash)"
    }
}
