/// Feedback on administrative regulations, its answers, and what everybody may read of them.
///
/// Who sent it stands in the row, and never in `public_*`: those are written anew when it is published. `words` and `public_words`
/// are without marks, for searching. `mark` is a hash over the form that it came in, so that a form sent twice makes one.
extension Schema {
    static let feedback = Migration("0241_regulation_feedback") {
        """
        CREATE TABLE regulation_feedback (
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
                (state IN ('received', 'answering', 'approving', 'answered', 'published', 'refused', 'forwarded')),
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
            CONSTRAINT regulation_feedback_published CHECK ((state = 'published') = (published_on IS NOT NULL)),
            CONSTRAINT regulation_feedback_answered CHECK
                ((state IN ('answered', 'published')) = (answered_on IS NOT NULL)),
            CONSTRAINT regulation_feedback_routed CHECK (unit_id IS NOT NULL OR state IN ('received', 'refused', 'forwarded'))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX regulation_feedback_code_key ON regulation_feedback (code)"
        "CREATE UNIQUE INDEX regulation_feedback_mark_key ON regulation_feedback (mark) WHERE mark IS NOT NULL"
        "CREATE INDEX regulation_feedback_state ON regulation_feedback (state, id)"
        "CREATE INDEX regulation_feedback_unit ON regulation_feedback (unit_id, id) WHERE unit_id IS NOT NULL"
        "CREATE INDEX regulation_feedback_received ON regulation_feedback (received_on, channel, kind, state, answer_due, answered_on)"
        "CREATE INDEX regulation_feedback_public ON regulation_feedback (published_on, id) WHERE published_on IS NOT NULL"
    }
}
