/// Urging. `urging_plan` is what will happen: one row an open obligation with the next rung of its ladder, written in the
/// obligation's own transaction by one pure function (`UrgingSubject.next`), so that nothing is looked for row by row.
/// `due_at` is `9223372036854775807` where nothing is to come. `urging` is what happened, once for a rung and a due day.
extension Schema {
    static let urging = Migration("0041_urging") {
        """
        CREATE TABLE urging_plan (
            obligation_id %INT% PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
            rung %TEXT%,
            due_on %TEXT% CONSTRAINT urging_plan_due_on_day CHECK (length(due_on) = 10),
            due_at %INT% NOT NULL,
            since %INT% NOT NULL,
            is_express %BOOL% NOT NULL,
            needs_letter %BOOL% NOT NULL,
            for_meeting %BOOL% NOT NULL,
            turn %INT% NOT NULL,
            CONSTRAINT urging_plan_whole CHECK ((rung IS NULL) = (due_on IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX urging_plan_due ON urging_plan (due_at, obligation_id)"
        "CREATE INDEX urging_plan_express ON urging_plan (due_at, obligation_id) WHERE is_express"
        "CREATE INDEX urging_plan_letter ON urging_plan (obligation_id) WHERE needs_letter"
        "CREATE INDEX urging_plan_meeting ON urging_plan (obligation_id) WHERE for_meeting"
        """
        CREATE TABLE urging (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            rung %TEXT% NOT NULL,
            due_on %TEXT% NOT NULL CONSTRAINT urging_due_on_day CHECK (length(due_on) = 10),
            at %INT% NOT NULL,
            audience %TEXT% NOT NULL,
            urged_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            note %TEXT%
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX urging_key ON urging (obligation_id, due_on, rung)"
        """
        CREATE TABLE plan_ladder (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
            rungs %TEXT% NOT NULL,
            edited_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            edited_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
        // By which rules everything is planned, and which process may work at it.
        """
        CREATE TABLE urging_rules (
            id %INT% PRIMARY KEY CONSTRAINT urging_rules_one CHECK (id = 1),
            planned_by %TEXT% NOT NULL,
            holder %TEXT% NOT NULL,
            held_until %INT% NOT NULL
        ) %STRICT%
        """
        "INSERT INTO urging_rules (id, planned_by, holder, held_until) VALUES (1, '', '', 0)"
        """
        CREATE TABLE urging_letter (
            id %ID%,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT urging_letter_state CHECK
                (state IN ('drafted', 'approved', 'returned', 'issued', 'dropped')),
            as_of %TEXT% NOT NULL CONSTRAINT urging_letter_as_of_day CHECK (length(as_of) = 10),
            finish_by %TEXT% NOT NULL CONSTRAINT urging_letter_finish_by_day CHECK (length(finish_by) = 10),
            report_by %TEXT% NOT NULL CONSTRAINT urging_letter_report_by_day CHECK (length(report_by) = 10),
            drafted_at %INT% NOT NULL,
            drafted_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            signer_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            decided_at %INT%,
            reason %TEXT%,
            number %TEXT%,
            issued_on %TEXT% CONSTRAINT urging_letter_issued_on_day CHECK (length(issued_on) = 10),
            version %INT% NOT NULL,
            CONSTRAINT urging_letter_issued_whole CHECK
                ((state = 'issued') = (number IS NOT NULL) AND (number IS NULL) = (issued_on IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX urging_letter_state ON urging_letter (state, id)"
        "CREATE INDEX urging_letter_party ON urging_letter (party_id, state, id)"
        """
        CREATE TABLE urging_letter_task (
            letter_id %INT% NOT NULL REFERENCES urging_letter(id) ON DELETE RESTRICT,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            content %TEXT% NOT NULL,
            basis %TEXT% NOT NULL,
            due_on %TEXT% NOT NULL CONSTRAINT urging_letter_task_due_on_day CHECK (length(due_on) = 10),
            coordinating %TEXT% NOT NULL,
            PRIMARY KEY (letter_id, obligation_id)
        ) %STRICT%
        """
        "CREATE INDEX urging_letter_task_obligation ON urging_letter_task (obligation_id, letter_id)"
    }
}
