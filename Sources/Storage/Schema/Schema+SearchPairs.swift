/// The search index with pairs of words that follow each other, so that a phrase of two frequent words is found as quickly
/// as a rare word. What the index before held is made from the records again, as with `searchText`.
///
/// `search_entry_facts` holds what ranking and counting ask of an entry: two thousand of them stand on a hundred pages of
/// SQLite, their texts on two thousand. PostgreSQL keeps long texts elsewhere by itself, and cannot walk its full-text index
/// from the newest entry on; so each entry bears the number of its block of 4,096, by which a search for frequent words asks
/// for the newest blocks only. It also takes looking into a vector for cheap, though each has to be fetched and unpacked, and
/// would rather read the whole table than its index: `search_reads_vector` only tells it what that costs.
extension Schema {
    static let searchPairs = Migration("0157_search_pairs") {
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
                    number %TEXT%,
                    genre %TEXT%,
                    issuer %TEXT%,
                    day %TEXT%,
                    direction %TEXT%,
                    terms %TEXT% NOT NULL,
                    body %TEXT% NOT NULL,
                    pairs %TEXT% NOT NULL
                ) %STRICT%
                """,
                """
                CREATE INDEX search_entry_facts ON search_entry (
                    id, subject_kind, subject_id, scope_id, at, title, number, genre, issuer, day, direction
                )
                """,
                """
                CREATE VIEW search_source AS
                SELECT id, body, terms, replace(pairs, ' ', ' ===') AS pairs FROM search_entry
                """,
                """
                CREATE VIRTUAL TABLE search_words USING fts5 (
                    body, terms, pairs, content = 'search_source', content_rowid = 'id', columnsize = 0, detail = none,
                    prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* S* Co'"
                )
                """,
                """
                CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
                    INSERT INTO search_words (rowid, body, terms, pairs)
                    VALUES (NEW.id, NEW.body, NEW.terms, replace(NEW.pairs, ' ', ' ==='));
                END
                """,
                """
                CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry BEGIN
                    INSERT INTO search_words (search_words, rowid, body, terms, pairs)
                    VALUES ('delete', OLD.id, OLD.body, OLD.terms, replace(OLD.pairs, ' ', ' ==='));
                END
                """,
                """
                CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry
                WHEN OLD.body <> NEW.body OR OLD.terms <> NEW.terms OR OLD.pairs <> NEW.pairs BEGIN
                    INSERT INTO search_words (search_words, rowid, body, terms, pairs)
                    VALUES ('delete', OLD.id, OLD.body, OLD.terms, replace(OLD.pairs, ' ', ' ==='));
                    INSERT INTO search_words (rowid, body, terms, pairs)
                    VALUES (NEW.id, NEW.body, NEW.terms, replace(NEW.pairs, ' ', ' ==='));
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
                    number %TEXT%,
                    genre %TEXT%,
                    issuer %TEXT%,
                    day %TEXT%,
                    direction %TEXT%,
                    terms %TEXT% NOT NULL,
                    body %TEXT% NOT NULL,
                    pairs %TEXT% NOT NULL,
                    vector tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(
                        body || terms || replace(pairs, ' ', ' ===') || ' =' || CAST(id / 4096 AS text), ' '), ''))) STORED
                ) WITH (toast_tuple_target = 512)
                """,
                "CREATE INDEX search_entry_vector ON search_entry USING gin (vector)",
                """
                CREATE FUNCTION search_reads_vector(entry BIGINT) RETURNS BOOLEAN
                LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS 'BEGIN RETURN TRUE; END'
                """,
            ])
        "CREATE UNIQUE INDEX search_entry_subject_key ON search_entry (subject_kind, subject_id)"
    }
}
