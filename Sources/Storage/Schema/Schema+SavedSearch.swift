/// A search can be kept like the filters of «Việc của tôi»; what was kept before are views of the worklist.
extension Schema {
    static let savedSearch = Migration("0156_saved_search") {
        """
        ALTER TABLE saved_view ADD COLUMN list %TEXT% NOT NULL DEFAULT 'work'
            CONSTRAINT saved_view_list CHECK (list IN ('work', 'search'))
        """
        "DROP INDEX saved_view_name_key"
        "CREATE UNIQUE INDEX saved_view_name_key ON saved_view (person_id, list, name_fold)"
    }
}
