/// Answers to feedback are sent before they count.
///
/// Until now nothing was sent when an answer was approved: what waits to be published goes back to be sent. A code of the portal
/// stands once; a second one that was typed before bears the number of its feedback behind it. SQLite cannot change a CHECK: there
/// the table is built anew.
extension Schema {
    static let feedbackSending = Migration("0250_feedback_sending", rebuildsTables: true) {
        """
        UPDATE regulation_feedback SET portal_code = portal_code || ' (' || code || ')'
        WHERE EXISTS (
            SELECT 1 FROM regulation_feedback f
            WHERE f.portal_code = regulation_feedback.portal_code AND f.id < regulation_feedback.id)
        """
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE regulation_feedback_rebuilt (
                    id %ID%,
                    code %TEXT% NOT NULL,
                    channel %TEXT% NOT NULL CONSTRAINT regulation_feedback_channel CHECK
                        (channel IN ('hand', 'post', 'phone', 'web', 'portal')),
                    received_on %TEXT% NOT NULL CONSTRAINT regulation_feedback_received_day CHECK (length(received_on) = 10),
                    portal_code %TEXT%,
                    sender_kind %TEXT% NOT NULL CONSTRAINT regulation_feedback_sender_kind CHECK
                        (sender_kind IN ('citizen', 'organisation')),
                    sender_name %TEXT% NOT NULL,
                    address %TEXT%,
                    phone %TEXT%,
                    mail %TEXT%,
                    agrees %BOOL% NOT NULL,
                    subject %TEXT% NOT NULL,
                    content %TEXT% NOT NULL,
                    regulation %TEXT%,
                    words %TEXT% NOT NULL,
                    kind %TEXT% CONSTRAINT regulation_feedback_kind CHECK (kind IN ('regulation', 'behaviour')),
                    state %TEXT% NOT NULL CONSTRAINT regulation_feedback_state CHECK
                        (state IN ('received', 'answering', 'approving', 'sending', 'answered', 'published', 'refused', 'forwarded')),
                    unit_id %INT% REFERENCES unit(id) ON DELETE RESTRICT,
                    router_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                    answer_due %TEXT% CONSTRAINT regulation_feedback_answer_due_day CHECK (length(answer_due) = 10),
                    answer %TEXT%,
                    answered_on %TEXT% CONSTRAINT regulation_feedback_answered_day CHECK (length(answered_on) = 10),
                    reason %TEXT%,
                    forwarded_to %TEXT%,
                    public_subject %TEXT%,
                    public_content %TEXT%,
                    public_answer %TEXT%,
                    public_words %TEXT%,
                    published_on %TEXT% CONSTRAINT regulation_feedback_published_day CHECK (length(published_on) = 10),
                    mark %TEXT%,
                    receiver_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                    received_at %INT% NOT NULL,
                    version %INT% NOT NULL,
                    approved_on %TEXT% CONSTRAINT regulation_feedback_approved_day CHECK (length(approved_on) = 10),
                    approver_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                    sent_way %TEXT% CONSTRAINT regulation_feedback_sent_way CHECK (sent_way IN ('mail', 'post', 'phone', 'hand')),
                    sent_note %TEXT%,
                    CONSTRAINT regulation_feedback_published CHECK ((state = 'published') = (published_on IS NOT NULL)),
                    CONSTRAINT regulation_feedback_answered CHECK
                        ((state IN ('answered', 'published')) = (answered_on IS NOT NULL)),
                    CONSTRAINT regulation_feedback_approved CHECK (state <> 'sending' OR approved_on IS NOT NULL),
                    CONSTRAINT regulation_feedback_routed CHECK (unit_id IS NOT NULL OR state IN ('received', 'refused', 'forwarded'))
                ) %STRICT%
                """,
                """
                INSERT INTO regulation_feedback_rebuilt (
                    id, code, channel, received_on, portal_code, sender_kind, sender_name, address, phone, mail,
                    agrees, subject, content, regulation, words, kind, state, unit_id, router_id, answer_due, answer,
                    answered_on, reason, forwarded_to, public_subject, public_content, public_answer, public_words,
                    published_on, mark, receiver_id, received_at, version, approved_on)
                SELECT
                    id, code, channel, received_on, portal_code, sender_kind, sender_name, address, phone, mail,
                    agrees, subject, content, regulation, words, kind,
                    CASE WHEN state = 'answered' THEN 'sending' ELSE state END, unit_id, router_id, answer_due, answer,
                    CASE WHEN state <> 'answered' THEN answered_on END, reason, forwarded_to, public_subject,
                    public_content, public_answer, public_words, published_on, mark, receiver_id, received_at, version,
                    CASE WHEN state = 'answered' THEN answered_on END
                FROM regulation_feedback
                """,
                "DROP TABLE regulation_feedback",
                "ALTER TABLE regulation_feedback_rebuilt RENAME TO regulation_feedback",
                "CREATE UNIQUE INDEX regulation_feedback_code_key ON regulation_feedback (code)",
                "CREATE UNIQUE INDEX regulation_feedback_mark_key ON regulation_feedback (mark) WHERE mark IS NOT NULL",
                "CREATE INDEX regulation_feedback_state ON regulation_feedback (state, id)",
                "CREATE INDEX regulation_feedback_unit ON regulation_feedback (unit_id, id) WHERE unit_id IS NOT NULL",
                "CREATE INDEX regulation_feedback_received ON regulation_feedback (received_on, channel, kind, state, answer_due, answered_on)",
                "CREATE INDEX regulation_feedback_public ON regulation_feedback (published_on, id) WHERE published_on IS NOT NULL",
            ],
            postgres: [
                """
                ALTER TABLE regulation_feedback
                    ADD COLUMN approved_on %TEXT%
                        CONSTRAINT regulation_feedback_approved_day CHECK (length(approved_on) = 10),
                    ADD COLUMN approver_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                    ADD COLUMN sent_way %TEXT%
                        CONSTRAINT regulation_feedback_sent_way CHECK (sent_way IN ('mail', 'post', 'phone', 'hand')),
                    ADD COLUMN sent_note %TEXT%,
                    DROP CONSTRAINT regulation_feedback_state,
                    ADD CONSTRAINT regulation_feedback_state CHECK
                        (state IN ('received', 'answering', 'approving', 'sending', 'answered', 'published', 'refused',
                            'forwarded'))
                """,
                """
                UPDATE regulation_feedback SET state = 'sending', approved_on = answered_on, answered_on = NULL
                WHERE state = 'answered'
                """,
                """
                ALTER TABLE regulation_feedback ADD CONSTRAINT regulation_feedback_approved CHECK
                    (state <> 'sending' OR approved_on IS NOT NULL)
                """,
            ])
        "CREATE UNIQUE INDEX regulation_feedback_portal_key ON regulation_feedback (portal_code) WHERE portal_code IS NOT NULL"
    }
}
