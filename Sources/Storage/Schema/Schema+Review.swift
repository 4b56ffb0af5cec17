/// What units say to their delays when a year is reviewed, each decided by whoever looks over the whole office.
///
/// One that waits or was accepted is the only one of its part and year; after a refusal a unit may come with other reasons.
extension Schema {
    static let review = Migration("0070_review") {
        """
        CREATE TABLE review_objection (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            participant_id %INT% NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
            period %TEXT% NOT NULL CONSTRAINT review_objection_period CHECK (length(period) = 4),
            reason %TEXT% NOT NULL,
            asked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            asked_at %INT% NOT NULL,
            decision %TEXT% CONSTRAINT review_objection_decision CHECK (decision IN ('accepted', 'refused')),
            decided_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            decided_at %INT%,
            decision_reason %TEXT%,
            CONSTRAINT review_objection_decided_whole CHECK
                ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
                AND (decision IS NULL) = (decision_reason IS NULL))
        ) %STRICT%
        """
        """
        CREATE UNIQUE INDEX review_objection_key ON review_objection (participant_id, period)
        WHERE decision IS NULL OR decision = 'accepted'
        """
        "CREATE INDEX review_objection_obligation ON review_objection (obligation_id, id)"
    }
}
