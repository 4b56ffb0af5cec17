/// The filters of «Việc của tôi» that a person keeps under a name. Nobody else sees them, and nothing rests on them.
///
/// `query` is the part of the list's address behind the question mark, as `WorklistAddress` writes it.
extension Schema {
    static let savedView = Migration("0011_saved_view") {
        """
        CREATE TABLE saved_view (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            name_fold %TEXT% NOT NULL,
            query %TEXT% NOT NULL,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX saved_view_name_key ON saved_view (person_id, name_fold)"
    }
}
