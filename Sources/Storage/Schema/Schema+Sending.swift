/// What proves that a recipient was sent a paper, and which papers are still here: signed ones, and issued ones of which
/// something has not left. What was issued before stays as it was recorded then.
extension Schema {
    static let sending = Migration("0296_sending") {
        """
        ALTER TABLE outgoing_recipient ADD COLUMN means %TEXT% CONSTRAINT outgoing_recipient_means CHECK
            (means IN ('interchange', 'inside', 'mail', 'by_hand', 'post', 'other_system', 'receipt'))
        """
        "ALTER TABLE outgoing_recipient ADD COLUMN sent_note %TEXT%"
        "ALTER TABLE outgoing_recipient ADD COLUMN sent_by %INT% REFERENCES person(id) ON DELETE RESTRICT"
        "ALTER TABLE outgoing ADD COLUMN is_here %BOOL% NOT NULL DEFAULT FALSE"
        "DROP INDEX outgoing_here"
        "CREATE INDEX outgoing_still_here ON outgoing (is_here, due_at, id)"
        "UPDATE outgoing SET is_here = TRUE WHERE state IN ('signed', 'numbered')"
    }
}
