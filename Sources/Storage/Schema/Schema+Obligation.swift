/// The ledger. An obligation is one shared row seen from each side; each participant has his own due day, state and result.
///
/// `work_item` is the worklist as rows: written in the same transaction as the obligation by one pure function, so a
/// page asks one index. `sort_due` is the next day on which something is due (the due day, or an unfinished milestone's
/// before it), or `9999-12-31` where there is none. Lateness is never stored.
///
/// A participant's `sort_due` and `is_open` repeat what follows from the obligation and the part's own state, so that
/// the pages of a unit and of a person ask one index too; `ObligationStore` writes all of them in one place.
extension Schema {
    static let obligation = Migration("0005_obligation") {
        """
        CREATE TABLE obligation (
            id %ID%,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            ref %TEXT%,
            position %INT% NOT NULL,
            source_start %INT%,
            source_end %INT%,
            source_page %INT%,
            origin %TEXT% NOT NULL CONSTRAINT obligation_origin CHECK (origin IN ('paper', 'oral', 'meeting')),
            ordered_by %TEXT%,
            ordered_on %TEXT% CONSTRAINT obligation_ordered_on_day CHECK (length(ordered_on) = 10),
            content %TEXT% NOT NULL,
            content_fold %TEXT% NOT NULL,
            addresses %TEXT%,
            product %TEXT%,
            deadline_text %TEXT%,
            deadline_kind %TEXT% NOT NULL CONSTRAINT obligation_deadline_kind CHECK (deadline_kind IN
                ('date', 'month', 'quarter', 'range', 'year', 'relative', 'ongoing', 'none')),
            from_on %TEXT% CONSTRAINT obligation_from_on_day CHECK (length(from_on) = 10),
            due_on %TEXT% CONSTRAINT obligation_due_on_day CHECK (length(due_on) = 10),
            due_time %TEXT%,
            every %TEXT%,
            sort_due %TEXT% NOT NULL CONSTRAINT obligation_sort_due_day CHECK (length(sort_due) = 10),
            first_due_on %TEXT% CONSTRAINT obligation_first_due_on_day CHECK (length(first_due_on) = 10),
            adjustment_count %INT% NOT NULL,
            closing_rule %TEXT% NOT NULL CONSTRAINT obligation_closing_rule CHECK (closing_rule IN ('lead', 'all')),
            assigner_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT obligation_state CHECK (state IN
                ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'closed', 'cancelled', 'superseded')),
            is_open %BOOL% NOT NULL,
            progress %INT% NOT NULL CONSTRAINT obligation_progress CHECK (progress BETWEEN 0 AND 100),
            reported_at %INT%,
            closed_on %TEXT% CONSTRAINT obligation_closed_on_day CHECK (length(closed_on) = 10),
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT obligation_is_open_state CHECK
                (is_open = (state NOT IN ('closed', 'cancelled', 'superseded'))),
            CONSTRAINT obligation_closed_whole CHECK (is_open = (closed_on IS NULL)),
            CONSTRAINT obligation_source_whole CHECK ((source_start IS NULL) = (source_end IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX obligation_document ON obligation (document_id, position, id)"
        "CREATE INDEX obligation_document_due ON obligation (document_id, is_open, sort_due)"
        """
        CREATE TABLE participant (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL CONSTRAINT participant_role CHECK
                (role IN ('direct', 'lead', 'part', 'coordinate', 'inform')),
            printed_name %TEXT% NOT NULL,
            position %INT% NOT NULL,
            officer_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT participant_state CHECK
                (state IN ('waiting', 'accepted', 'in_progress', 'reported', 'returned', 'done', 'waived')),
            due_on %TEXT% CONSTRAINT participant_due_on_day CHECK (length(due_on) = 10),
            sort_due %TEXT% NOT NULL CONSTRAINT participant_sort_due_day CHECK (length(sort_due) = 10),
            is_open %BOOL% NOT NULL,
            progress %INT% NOT NULL CONSTRAINT participant_progress CHECK (progress BETWEEN 0 AND 100),
            result %TEXT%,
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX participant_key ON participant (obligation_id, party_id, role)"
        "CREATE UNIQUE INDEX participant_one_lead_key ON participant (obligation_id) WHERE role = 'lead'"
        "CREATE INDEX participant_party ON participant (party_id, role, is_open, sort_due, obligation_id)"
        """
        CREATE INDEX participant_officer ON participant (officer_id, role, is_open, sort_due, obligation_id)
        WHERE officer_id IS NOT NULL
        """
        """
        CREATE TABLE milestone (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            text %TEXT% NOT NULL,
            due_on %TEXT% NOT NULL CONSTRAINT milestone_due_on_day CHECK (length(due_on) = 10),
            done_on %TEXT% CONSTRAINT milestone_done_on_day CHECK (length(done_on) = 10)
        ) %STRICT%
        """
        "CREATE INDEX milestone_obligation ON milestone (obligation_id, position, id)"
        """
        CREATE TABLE progress_report (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            participant_id %INT% NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
            reported_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            percent %INT% NOT NULL CONSTRAINT progress_report_percent CHECK (percent BETWEEN 0 AND 100),
            text %TEXT% NOT NULL,
            is_final %BOOL% NOT NULL,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            decision %TEXT% CONSTRAINT progress_report_decision CHECK (decision IN ('accepted', 'returned')),
            decided_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            decided_at %INT%,
            decision_reason %TEXT%,
            CONSTRAINT progress_report_decided_whole CHECK
                ((decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_at IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX progress_report_obligation ON progress_report (obligation_id, id)"
        "CREATE INDEX progress_report_participant ON progress_report (participant_id, id)"
        """
        CREATE TABLE evidence (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            report_id %INT% NOT NULL REFERENCES progress_report(id) ON DELETE RESTRICT,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX evidence_report ON evidence (report_id, id)"
        "CREATE INDEX evidence_obligation ON evidence (obligation_id, id)"
        """
        CREATE TABLE adjustment (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            decided_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT adjustment_kind CHECK (kind IN ('deadline', 'cancelled', 'superseded')),
            old_deadline %TEXT%,
            old_due_on %TEXT% CONSTRAINT adjustment_old_due_on_day CHECK (length(old_due_on) = 10),
            new_deadline %TEXT%,
            new_due_on %TEXT% CONSTRAINT adjustment_new_due_on_day CHECK (length(new_due_on) = 10),
            reason %TEXT% NOT NULL,
            basis_id %INT% REFERENCES document(id) ON DELETE RESTRICT
        ) %STRICT%
        """
        "CREATE INDEX adjustment_obligation ON adjustment (obligation_id, id)"
        """
        CREATE TABLE work_item (
            holder_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            tab %TEXT% NOT NULL CONSTRAINT work_item_tab CHECK (tab IN ('waiting', 'coordinate', 'assigned', 'inform')),
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            sort_due %TEXT% NOT NULL CONSTRAINT work_item_sort_due_day CHECK (length(sort_due) = 10),
            is_open %BOOL% NOT NULL,
            PRIMARY KEY (holder_id, tab, obligation_id)
        ) %STRICT%
        """
        "CREATE INDEX work_item_list ON work_item (holder_id, tab, is_open, sort_due, obligation_id)"
        "CREATE INDEX work_item_due ON work_item (holder_id, is_open, sort_due, obligation_id)"
        "CREATE INDEX work_item_obligation ON work_item (obligation_id)"
    }
}
