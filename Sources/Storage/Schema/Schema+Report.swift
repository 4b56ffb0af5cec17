/// The facts that reports are made of, and the counters of the leaders' board.
///
/// `part_standing` holds where each owed part stood during which days, `stint` who had it in hand from when to when: both
/// only grow, so a figure of a past day can always be asked for. `standing_count` is the board's: each row is the sum of
/// what all standings contribute to it, and moves in the transaction that moved them. `restricted_holder` repeats the
/// worklist rows of what lies outside the office's scope, so that who takes part in it has it in his or her figures.
/// A day beside its text is a number where days are added up: `due_number` counts from 1970-01-01.
/// `standing_fill` has a row while obligations of before this table wait for their standings.
extension Schema {
    static let report = Migration("0050_report") {
        """
        CREATE TABLE work_field (
            id %ID%,
            name %TEXT% NOT NULL,
            name_fold %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX work_field_fold_key ON work_field (name_fold)"
        """
        CREATE TABLE part_standing (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            participant_id %INT% NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL CONSTRAINT part_standing_role CHECK (role IN ('lead', 'part')),
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            officer_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            leader_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            field_id %INT% REFERENCES work_field(id) ON DELETE RESTRICT,
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            assigned_on %TEXT% NOT NULL CONSTRAINT part_standing_assigned_on_day CHECK (length(assigned_on) = 10),
            due_on %TEXT% CONSTRAINT part_standing_due_on_day CHECK (length(due_on) = 10),
            due_number %INT%,
            phase %TEXT% NOT NULL CONSTRAINT part_standing_phase CHECK
                (phase IN ('open', 'suspended', 'done', 'ended')),
            ended_on %TEXT% CONSTRAINT part_standing_ended_on_day CHECK (length(ended_on) = 10),
            days_late %INT% NOT NULL,
            returned_on %TEXT% CONSTRAINT part_standing_returned_on_day CHECK (length(returned_on) = 10),
            adjusted_on %TEXT% CONSTRAINT part_standing_adjusted_on_day CHECK (length(adjusted_on) = 10),
            from_on %TEXT% NOT NULL CONSTRAINT part_standing_from_on_day CHECK (length(from_on) = 10),
            until_on %TEXT% NOT NULL CONSTRAINT part_standing_until_on_day CHECK (length(until_on) = 10),
            CONSTRAINT part_standing_days CHECK (from_on < until_on),
            CONSTRAINT part_standing_due_whole CHECK ((due_on IS NULL) = (due_number IS NULL)),
            CONSTRAINT part_standing_ended_whole CHECK ((phase IN ('done', 'ended')) = (ended_on IS NOT NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX part_standing_from_key ON part_standing (participant_id, from_on)"
        "CREATE UNIQUE INDEX part_standing_current_key ON part_standing (participant_id) WHERE until_on = '9999-12-31'"
        "CREATE INDEX part_standing_obligation ON part_standing (obligation_id, until_on)"
        """
        CREATE INDEX part_standing_party ON part_standing (
            party_id, until_on, from_on, phase, due_on, ended_on, assigned_on, returned_on, adjusted_on, role, scope_id,
            due_number, days_late, obligation_id)
        """
        "CREATE INDEX part_standing_officer ON part_standing (officer_id, until_on) WHERE officer_id IS NOT NULL"
        "CREATE INDEX part_standing_leader ON part_standing (leader_id, until_on)"
        "CREATE INDEX part_standing_document ON part_standing (document_id, until_on)"
        "CREATE INDEX part_standing_field ON part_standing (field_id, until_on)"
        """
        CREATE INDEX part_standing_owed ON part_standing (due_on, obligation_id)
        WHERE until_on = '9999-12-31' AND phase = 'open' AND role = 'lead'
        """
        """
        CREATE TABLE standing_count (
            kind %TEXT% NOT NULL CONSTRAINT standing_count_kind CHECK
                (kind IN ('assigned', 'done_in_time', 'done_late', 'owed', 'due')),
            at %TEXT% NOT NULL,
            late %TEXT% NOT NULL,
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            is_lead %BOOL% NOT NULL,
            n %INT% NOT NULL,
            PRIMARY KEY (kind, at, late, scope_id, party_id, is_lead)
        ) %STRICT%
        """
        """
        CREATE TABLE restricted_holder (
            holder_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            PRIMARY KEY (holder_id, scope_id, obligation_id)
        ) %STRICT%
        """
        "CREATE INDEX restricted_holder_obligation ON restricted_holder (obligation_id)"
        """
        INSERT INTO restricted_holder (holder_id, scope_id, obligation_id)
        SELECT DISTINCT w.holder_id, o.scope_id, o.id FROM obligation o JOIN scope s ON s.id = o.scope_id
            JOIN work_item w ON w.obligation_id = o.id WHERE s.kind <> 'office'
        """
        """
        CREATE TABLE stint (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            participant_id %INT% NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT stint_kind CHECK (kind IN ('receiving', 'working', 'deciding')),
            from_id %INT% REFERENCES party(id) ON DELETE RESTRICT,
            holder_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            began_at %INT% NOT NULL,
            ended_at %INT%,
            CONSTRAINT stint_times CHECK (ended_at IS NULL OR ended_at >= began_at)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX stint_open_key ON stint (participant_id) WHERE ended_at IS NULL"
        "CREATE INDEX stint_obligation ON stint (obligation_id)"
        "CREATE INDEX stint_ended ON stint (ended_at, began_at)"
        """
        CREATE TABLE standing_fill (
            after_id %INT% NOT NULL
        ) %STRICT%
        """
        "INSERT INTO standing_fill (after_id) SELECT 0 WHERE EXISTS (SELECT 1 FROM obligation)"
        """
        CREATE TABLE report_issue (
            id %ID%,
            period %TEXT% NOT NULL,
            from_on %TEXT% NOT NULL CONSTRAINT report_issue_from_on_day CHECK (length(from_on) = 10),
            to_on %TEXT% NOT NULL CONSTRAINT report_issue_to_on_day CHECK (length(to_on) = 10),
            title %TEXT% NOT NULL,
            content %TEXT% NOT NULL,
            content_hash %TEXT% NOT NULL CONSTRAINT report_issue_content_hash CHECK (length(content_hash) = 64),
            corrects_id %INT% REFERENCES report_issue(id) ON DELETE RESTRICT,
            reason %TEXT%,
            frozen_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            frozen_at %INT% NOT NULL,
            CONSTRAINT report_issue_correction CHECK ((corrects_id IS NULL) = (reason IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX report_issue_first_key ON report_issue (period) WHERE corrects_id IS NULL"
        "CREATE UNIQUE INDEX report_issue_corrects_key ON report_issue (corrects_id) WHERE corrects_id IS NOT NULL"
        "CREATE INDEX report_issue_period ON report_issue (period, id)"
        Migration.Statement.forbidding(.update, on: "report_issue", rule: "report_issue_frozen")
        Migration.Statement.forbidding(.delete, on: "report_issue", rule: "report_issue_kept")
    }
}
