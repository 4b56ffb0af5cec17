/// Which form of words an entry of the search index was made in: `SearchEntry.form` of the program that wrote it.
///
/// What an earlier program wrote bears 0 and is made anew by `congvu admin reindex`.
extension Schema {
    static let searchForm = Migration("0012_search_form") {
        "ALTER TABLE search_entry ADD COLUMN form %INT% NOT NULL DEFAULT 0"
    }
}
