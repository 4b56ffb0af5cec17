/// What people say on an obligation, who follows it, and what somebody alone notes there. Whoever is mentioned must see
/// the obligation; a reminder is read by its owner only.
extension Schema {
    static let obligationTalk = Migration("0031_obligation_talk") {
        """
        CREATE TABLE watch (
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            since %INT% NOT NULL,
            PRIMARY KEY (person_id, obligation_id)
        ) %STRICT%
        """
        "CREATE INDEX watch_obligation ON watch (obligation_id, person_id)"
        """
        CREATE TABLE remark (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            author_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            text %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX remark_obligation ON remark (obligation_id, id)"
        """
        CREATE TABLE remark_mention (
            remark_id %INT% NOT NULL REFERENCES remark(id) ON DELETE RESTRICT,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            PRIMARY KEY (remark_id, person_id)
        ) %STRICT%
        """
        """
        CREATE TABLE reminder (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            remind_on %TEXT% NOT NULL CONSTRAINT reminder_remind_on_day CHECK (length(remind_on) = 10),
            note %TEXT% NOT NULL,
            is_done %BOOL% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX reminder_person ON reminder (person_id, is_done, remind_on, id)"
        "CREATE INDEX reminder_obligation ON reminder (obligation_id, person_id, id)"
    }
}
