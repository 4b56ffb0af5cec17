/// Who leads the People's Committee above the office, dated: they sign its papers and hold no post in a unit of the office.
extension Schema {
    static let committeePost = Migration("0290_committee_post") {
        """
        CREATE TABLE committee_post (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            title %TEXT% NOT NULL CONSTRAINT committee_post_title CHECK
                (title IN ('chairman', 'acting', 'vice', 'viceInCharge')),
            valid_from %TEXT% NOT NULL CONSTRAINT committee_post_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT committee_post_valid_to_day CHECK (length(valid_to) = 10),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX committee_post_person ON committee_post (person_id)"
    }
}
