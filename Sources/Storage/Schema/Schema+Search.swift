/// What is found by words. One table for whatever can be found; each database keeps its own full-text index in step
/// with it: SQLite by triggers, PostgreSQL by a generated column.
extension Schema {
    static let search = Migration("0006_search") {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE search_entry (
                    id %ID%,
                    subject_kind %TEXT% NOT NULL,
                    subject_id %INT% NOT NULL,
                    scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
                    at %INT% NOT NULL,
                    title %TEXT% NOT NULL,
                    words %TEXT% NOT NULL
                ) %STRICT%
                """,
                """
                CREATE VIRTUAL TABLE search_words USING fts5 (
                    words, content = 'search_entry', content_rowid = 'id', columnsize = 0, prefix = '2 3',
                    tokenize = 'unicode61 remove_diacritics 0'
                )
                """,
                """
                CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
                    INSERT INTO search_words (rowid, words) VALUES (NEW.id, NEW.words);
                END
                """,
                """
                CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
                    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', OLD.id, OLD.words);
                END
                """,
                """
                CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry WHEN OLD.words <> NEW.words BEGIN
                    INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', OLD.id, OLD.words);
                    INSERT INTO search_words (rowid, words) VALUES (NEW.id, NEW.words);
                END
                """,
            ],
            postgres: [
                """
                CREATE TABLE search_entry (
                    id %ID%,
                    subject_kind %TEXT% NOT NULL,
                    subject_id %INT% NOT NULL,
                    scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
                    at %INT% NOT NULL,
                    title %TEXT% NOT NULL,
                    words %TEXT% NOT NULL,
                    vector tsvector GENERATED ALWAYS AS
                        (array_to_tsvector(array_remove(string_to_array(words, ' '), ''))) STORED
                )
                """,
                "CREATE INDEX search_entry_vector ON search_entry USING gin (vector)",
            ])
        "CREATE UNIQUE INDEX search_entry_subject_key ON search_entry (subject_kind, subject_id)"
    }
}
