/// Lists ask for what is overdue: `late_after` is the last day on which a row is in time, `9999-12-31` where it cannot become
/// late, because nothing is due or a result that came in time waits for the decision. `sort_due` stays the day that lists
/// show and are sorted by. `lateness_fill` has a row while the rows of before wait for theirs.
extension Schema {
    static let lateness = Migration("0130_lateness") {
        """
        ALTER TABLE participant ADD COLUMN reported_on %TEXT%
            CONSTRAINT participant_reported_on_day CHECK (length(reported_on) = 10)
        """
        """
        ALTER TABLE obligation ADD COLUMN late_after %TEXT% NOT NULL DEFAULT '9999-12-31'
            CONSTRAINT obligation_late_after_day CHECK (length(late_after) = 10)
        """
        """
        ALTER TABLE participant ADD COLUMN late_after %TEXT% NOT NULL DEFAULT '9999-12-31'
            CONSTRAINT participant_late_after_day CHECK (length(late_after) = 10)
        """
        """
        ALTER TABLE work_item ADD COLUMN late_after %TEXT% NOT NULL DEFAULT '9999-12-31'
            CONSTRAINT work_item_late_after_day CHECK (length(late_after) = 10)
        """
        "UPDATE obligation SET late_after = sort_due"
        "UPDATE participant SET late_after = sort_due"
        "UPDATE work_item SET late_after = sort_due"
        "DROP INDEX obligation_document_scope"
        """
        CREATE INDEX obligation_document_scope ON obligation (document_id, is_open, late_after, scope_id, id)
        """
        "DROP INDEX participant_party"
        """
        CREATE INDEX participant_party ON participant (party_id, role, is_open, sort_due, obligation_id, late_after)
        """
        "DROP INDEX participant_officer"
        """
        CREATE INDEX participant_officer ON participant (
            officer_id, role, is_open, sort_due, obligation_id, late_after)
        WHERE officer_id IS NOT NULL
        """
        "DROP INDEX work_item_list"
        """
        CREATE INDEX work_item_list ON work_item (holder_id, tab, is_open, sort_due, obligation_id, late_after)
        """
        "DROP INDEX work_item_due"
        "CREATE INDEX work_item_due ON work_item (holder_id, is_open, sort_due, obligation_id, late_after)"
        """
        CREATE TABLE lateness_fill (
            after_id %INT% NOT NULL
        ) %STRICT%
        """
        "INSERT INTO lateness_fill (after_id) SELECT 0 WHERE EXISTS (SELECT 1 FROM obligation)"
    }
}
