/// Files that proved that a year of a book was closed until another was put in their place: a wrong scan, a broken file. Each
/// stays readable, with who replaced it, when and why.
extension Schema {
    static let closingReplacement = Migration("0401_closing_replacement") {
        """
        CREATE TABLE closing_replacement (
            id %ID%,
            series_id %INT% NOT NULL REFERENCES register_closing(series_id) ON DELETE RESTRICT,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL,
            is_signed %BOOL% NOT NULL,
            kept_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kept_at %INT% NOT NULL,
            replaced_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            replaced_at %INT% NOT NULL,
            reason %TEXT% NOT NULL CONSTRAINT closing_replacement_reason CHECK (length(reason) > 0)
        ) %STRICT%
        """
        "CREATE INDEX closing_replacement_series ON closing_replacement (series_id, id)"
        "CREATE INDEX closing_replacement_file ON closing_replacement (file_hash)"
        Migration.Statement.forbidding(.update, on: "closing_replacement", rule: "closing_replacement_frozen")
        Migration.Statement.forbidding(.delete, on: "closing_replacement", rule: "closing_replacement_kept")
    }
}
