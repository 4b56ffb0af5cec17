/// The search index over whole texts: the words of each record in their order, so that phrases are found and passages
/// ranked, and tags for its kind, issuer and signer.
///
/// What the index before held is made from the records again: the server does so by itself at its start, or
/// `congvu admin reindex`.
///
/// What a paper says of itself stands here once more, because two thousand hits are ranked and counted by it; it changes
/// only together with the words.
///
/// `search_word` says in how many of a sample of entries a word stands; the row of the empty word says how many the
/// sample has. It weighs words against each other when no record has all of them.
extension Schema {
    static let searchText = Migration("0155_search_text") {
        Migration.Statement(sqlite: ["DROP TABLE search_words"])
        "DROP TABLE search_entry"
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE search_entry (
                    id %ID%,
                    subject_kind %TEXT% NOT NULL,
                    subject_id %INT% NOT NULL,
                    scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
                    at %INT% NOT NULL,
                    form %INT% NOT NULL,
                    title %TEXT% NOT NULL,
                    terms %TEXT% NOT NULL,
                    body %TEXT% NOT NULL,
                    number %TEXT%,
                    genre %TEXT%,
                    issuer %TEXT%,
                    day %TEXT%,
                    direction %TEXT%
                ) %STRICT%
                """,
                """
                CREATE VIRTUAL TABLE search_words USING fts5 (
                    body, terms, content = 'search_entry', content_rowid = 'id', columnsize = 0, detail = none,
                    prefix = '2 3', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* S* Co'"
                )
                """,
                """
                CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
                    INSERT INTO search_words (rowid, body, terms) VALUES (NEW.id, NEW.body, NEW.terms);
                END
                """,
                """
                CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
                    INSERT INTO search_words (search_words, rowid, body, terms)
                    VALUES ('delete', OLD.id, OLD.body, OLD.terms);
                END
                """,
                """
                CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry
                WHEN OLD.body <> NEW.body OR OLD.terms <> NEW.terms BEGIN
                    INSERT INTO search_words (search_words, rowid, body, terms)
                    VALUES ('delete', OLD.id, OLD.body, OLD.terms);
                    INSERT INTO search_words (rowid, body, terms) VALUES (NEW.id, NEW.body, NEW.terms);
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
                    form %INT% NOT NULL,
                    title %TEXT% NOT NULL,
                    terms %TEXT% NOT NULL,
                    body %TEXT% NOT NULL,
                    number %TEXT%,
                    genre %TEXT%,
                    issuer %TEXT%,
                    day %TEXT%,
                    direction %TEXT%,
                    vector tsvector GENERATED ALWAYS AS
                        (array_to_tsvector(array_remove(string_to_array(body || terms, ' '), ''))) STORED
                )
                """,
                "CREATE INDEX search_entry_vector ON search_entry USING gin (vector)",
            ])
        "CREATE UNIQUE INDEX search_entry_subject_key ON search_entry (subject_kind, subject_id)"
        """
        CREATE TABLE search_word (
            word %TEXT% PRIMARY KEY,
            seen %INT% NOT NULL
        ) %STRICT%
        """
    }
}
