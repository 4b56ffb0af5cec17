/// Figures of a paper count what the reader sees, out of one index: its due days and states with the scope and key of each
/// obligation.
extension Schema {
    static let seenCounts = Migration("0090_seen_counts") {
        "DROP INDEX obligation_document_due"
        """
        CREATE INDEX obligation_document_scope ON obligation (document_id, is_open, sort_due, scope_id, id)
        """
    }
}
