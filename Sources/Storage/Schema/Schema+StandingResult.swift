/// A part is in time by the day of its result, not by that of the decision on it; a piece of a whole is not counted beside it.
/// `standing_report_fill` has a row while standings of before wait for the day of their result.
extension Schema {
    static let standingResult = Migration("0081_standing_result") {
        "ALTER TABLE part_standing ADD COLUMN reported_on %TEXT%"
        "ALTER TABLE part_standing ADD COLUMN is_piece %BOOL% NOT NULL DEFAULT FALSE"
        """
        UPDATE part_standing SET is_piece = TRUE
        WHERE obligation_id IN (SELECT id FROM obligation WHERE parent_id IS NOT NULL)
        """
        "DROP INDEX part_standing_party"
        """
        CREATE INDEX part_standing_party ON part_standing (
            party_id, until_on, from_on, phase, due_on, ended_on, assigned_on, returned_on, adjusted_on, role, scope_id,
            due_number, days_late, reported_on, is_piece, obligation_id)
        """
        "DROP INDEX part_standing_owed"
        """
        CREATE INDEX part_standing_owed ON part_standing (due_on, obligation_id)
        WHERE until_on = '9999-12-31' AND phase = 'open' AND role = 'lead' AND NOT is_piece
        """
        """
        CREATE TABLE standing_report_fill (
            after_id %INT% NOT NULL
        ) %STRICT%
        """
        "INSERT INTO standing_report_fill (after_id) SELECT 0 WHERE EXISTS (SELECT 1 FROM obligation)"
    }
}
