/// What people are told. A row is one notice to one person; what leaves the house for it (mail) goes through the outbox.
///
/// `kind` is a word of `NoticeKind`, whose list grows, so no CHECK holds it. `channel` is how the person wanted it when it
/// was written; a row whose channel is `digest` waits for the day's mail until `digested_at` is set.
extension Schema {
    static let notice = Migration("0020_notice") {
        """
        CREATE TABLE notice (
            id %ID%,
            recipient_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL,
            obligation_id %INT% REFERENCES obligation(id) ON DELETE RESTRICT,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            words %TEXT% NOT NULL,
            actor_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            is_urgent %BOOL% NOT NULL,
            channel %TEXT% NOT NULL CONSTRAINT notice_channel CHECK (channel IN ('product', 'mail', 'digest')),
            created_at %INT% NOT NULL,
            read_at %INT%,
            digested_at %INT%,
            CONSTRAINT notice_one_subject CHECK (obligation_id IS NULL OR document_id IS NULL),
            CONSTRAINT notice_digested_channel CHECK (digested_at IS NULL OR channel = 'digest')
        ) %STRICT%
        """
        "CREATE INDEX notice_recipient ON notice (recipient_id, id)"
        "CREATE INDEX notice_unread ON notice (recipient_id, id) WHERE read_at IS NULL"
        """
        CREATE INDEX notice_digest ON notice (recipient_id, id) WHERE channel = 'digest' AND digested_at IS NULL
        """
        "CREATE INDEX notice_read ON notice (read_at) WHERE read_at IS NOT NULL"
        // Only what differs from the usual channel of the kind.
        """
        CREATE TABLE notice_choice (
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL,
            channel %TEXT% NOT NULL CONSTRAINT notice_choice_channel CHECK
                (channel IN ('product', 'mail', 'digest', 'off')),
            PRIMARY KEY (person_id, kind)
        ) %STRICT%
        """
    }
}
