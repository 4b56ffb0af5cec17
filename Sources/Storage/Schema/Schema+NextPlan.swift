/// What somebody wrote by hand for next year's plan while this year's is reviewed: conclusions, and what is to be done about
/// points that have no measure, or that they are left out. One of a place in the plan, one of the same words.
extension Schema {
    static let nextPlan = Migration("0132_next_plan") {
        """
        CREATE TABLE next_plan_point (
            id %ID%,
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            period %TEXT% NOT NULL CONSTRAINT next_plan_point_period CHECK (length(period) = 4),
            ref %TEXT%,
            content %TEXT% NOT NULL,
            content_fold %TEXT% NOT NULL,
            source %TEXT%,
            measure %TEXT%,
            lead_text %TEXT%,
            coordinate_text %TEXT%,
            product %TEXT%,
            time_text %TEXT%,
            is_left_out %BOOL% NOT NULL,
            written_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            written_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT next_plan_point_left_out CHECK (ref IS NOT NULL OR NOT is_left_out),
            CONSTRAINT next_plan_point_led CHECK (measure IS NULL OR lead_text IS NOT NULL)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX next_plan_point_ref_key ON next_plan_point (document_id, period, ref) WHERE ref IS NOT NULL"
        """
        CREATE UNIQUE INDEX next_plan_point_words_key ON next_plan_point (document_id, period, content_fold)
        WHERE ref IS NULL
        """
    }
}
