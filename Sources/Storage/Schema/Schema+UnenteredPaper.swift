/// Incoming papers that were confirmed, or registered by what they say, and stand in no book: a list that clerks work off, kept
/// beside the papers so that it costs nothing however many papers there are.
extension Schema {
    static let unenteredPaper = Migration("0180_unentered_paper") {
        """
        CREATE TABLE unentered_paper (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE
        ) %STRICT%
        """
        """
        INSERT INTO unentered_paper (document_id) SELECT d.id FROM document d
        WHERE d.direction = 'incoming' AND d.state = 'confirmed'
            AND NOT EXISTS (SELECT 1 FROM register_entry e WHERE e.document_id = d.id AND e.state = 'used')
            AND NOT EXISTS (SELECT 1 FROM register_copy c WHERE c.document_id = d.id)
        """
    }
}
