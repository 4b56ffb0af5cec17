/// When a petition was classified and as what, whether it was eligible then and known as a duplicate: written once, with the step
/// that decides it, so that the figures of a period that is over stay what they were. Of petitions that were there before, the steps
/// tell when and as what; whether they were eligible or duplicates then is what is known of them now.
extension Schema {
    static let petitionWay = Migration("0310_petition_way") {
        "ALTER TABLE petition ADD COLUMN classified_at %INT%"
        """
        ALTER TABLE petition ADD COLUMN way %TEXT%
            CONSTRAINT petition_way CHECK (way IN ('taken', 'guided', 'passed', 'refused', 'filed', 'withdrawn'))
        """
        "ALTER TABLE petition ADD COLUMN was_eligible %BOOL%"
        """
        ALTER TABLE petition ADD COLUMN was_duplicate %BOOL%
            CONSTRAINT petition_classified_whole CHECK ((classified_at IS NULL) = (way IS NULL)
                AND (way IS NULL) = (was_eligible IS NULL) AND (way IS NULL) = (was_duplicate IS NULL))
        """
        """
        UPDATE petition SET
            classified_at = (
                SELECT t.at FROM process_transition t
                WHERE t.case_id = petition.case_id AND t.state NOT IN ('received', 'proposed', 'passing')
                ORDER BY t.position LIMIT 1),
            way = (
                SELECT CASE WHEN t.state IN ('guided', 'returned') THEN 'guided'
                    WHEN t.state IN ('elsewhere', 'reported', 'passed') THEN 'passed'
                    WHEN t.state = 'refused' THEN 'refused' WHEN t.state = 'filed' THEN 'filed'
                    WHEN t.state = 'ended' THEN 'withdrawn' ELSE 'taken' END
                FROM process_transition t
                WHERE t.case_id = petition.case_id AND t.state NOT IN ('received', 'proposed', 'passing')
                ORDER BY t.position LIMIT 1),
            was_eligible = (failed_test IS NULL),
            was_duplicate = EXISTS (
                SELECT 1 FROM petition_link l WHERE l.case_id = petition.case_id AND l.kind = 'duplicate')
        WHERE EXISTS (
            SELECT 1 FROM process_transition t
            WHERE t.case_id = petition.case_id AND t.state NOT IN ('received', 'proposed', 'passing'))
        """
        "CREATE INDEX petition_classified ON petition (classified_at, case_id)"
    }
}
