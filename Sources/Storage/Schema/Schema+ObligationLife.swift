/// The rest of an obligation's life: a unit may refuse, a clock may stand still, work may be broken down, reports fall due
/// in a rhythm, and whoever owes may ask for something.
///
/// `obligation_request` holds what is asked of the assigner: another date, another doer, a hand-over to a unit that is
/// named. While one is open it waits in the assigner's worklist. `suspension` holds the times in which the clock stood
/// still, `period_report` each period for which an ongoing obligation owed a report. Whether any of them is late is
/// computed. A participant `former` has handed its part over and owes nothing any more.
extension Schema {
    static let obligationLife = Migration("0030_obligation_life", rebuildsTables: true) {
        obligationWithLife
        participantWithLife
        adjustmentWithLife
        "CREATE INDEX obligation_document ON obligation (document_id, position, id)"
        "CREATE INDEX obligation_document_due ON obligation (document_id, is_open, sort_due)"
        "CREATE INDEX obligation_parent ON obligation (parent_id, id) WHERE parent_id IS NOT NULL"
        "CREATE UNIQUE INDEX participant_key ON participant (obligation_id, party_id, role)"
        "CREATE UNIQUE INDEX participant_one_lead_key ON participant (obligation_id) WHERE role = 'lead'"
        "CREATE INDEX participant_party ON participant (party_id, role, is_open, sort_due, obligation_id)"
        """
        CREATE INDEX participant_officer ON participant (officer_id, role, is_open, sort_due, obligation_id)
        WHERE officer_id IS NOT NULL
        """
        "CREATE INDEX adjustment_obligation ON adjustment (obligation_id, id)"
        """
        CREATE TABLE suspension (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            from_on %TEXT% NOT NULL CONSTRAINT suspension_from_on_day CHECK (length(from_on) = 10),
            reason %TEXT% NOT NULL,
            basis_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            suspended_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            suspended_at %INT% NOT NULL,
            until_on %TEXT% CONSTRAINT suspension_until_on_day CHECK (length(until_on) = 10),
            resumed_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            resumed_at %INT%,
            old_due_on %TEXT% CONSTRAINT suspension_old_due_on_day CHECK (length(old_due_on) = 10),
            new_due_on %TEXT% CONSTRAINT suspension_new_due_on_day CHECK (length(new_due_on) = 10),
            CONSTRAINT suspension_resumed_whole CHECK
                ((until_on IS NULL) = (resumed_by IS NULL) AND (until_on IS NULL) = (resumed_at IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX suspension_obligation ON suspension (obligation_id, id)"
        "CREATE UNIQUE INDEX suspension_one_open_key ON suspension (obligation_id) WHERE until_on IS NULL"
        """
        CREATE TABLE obligation_request (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT obligation_request_kind CHECK
                (kind IN ('another_date', 'another_doer', 'hand_over')),
            participant_id %INT% NOT NULL REFERENCES participant(id) ON DELETE RESTRICT,
            milestone_id %INT% REFERENCES milestone(id) ON DELETE RESTRICT,
            to_party_id %INT% REFERENCES party(id) ON DELETE RESTRICT,
            is_refusal %BOOL% NOT NULL,
            asked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            asked_at %INT% NOT NULL,
            reason %TEXT% NOT NULL,
            wished_on %TEXT% CONSTRAINT obligation_request_wished_on_day CHECK (length(wished_on) = 10),
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT obligation_request_state CHECK
                (state IN ('open', 'granted', 'refused', 'withdrawn')),
            decided_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            decided_at %INT%,
            decision_reason %TEXT%,
            granted_on %TEXT% CONSTRAINT obligation_request_granted_on_day CHECK (length(granted_on) = 10),
            CONSTRAINT obligation_request_decided_whole CHECK
                ((state = 'open') = (decided_by IS NULL) AND (state = 'open') = (decided_at IS NULL)),
            CONSTRAINT obligation_request_named CHECK ((kind = 'hand_over') = (to_party_id IS NOT NULL)),
            CONSTRAINT obligation_request_dated CHECK ((kind = 'another_date') = (wished_on IS NOT NULL))
        ) %STRICT%
        """
        "CREATE INDEX obligation_request_obligation ON obligation_request (obligation_id, id)"
        """
        CREATE UNIQUE INDEX obligation_request_one_open_key ON obligation_request (participant_id, kind)
        WHERE state = 'open'
        """
        """
        CREATE TABLE request_evidence (
            id %ID%,
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            request_id %INT% NOT NULL REFERENCES obligation_request(id) ON DELETE RESTRICT,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            file_name %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX request_evidence_request ON request_evidence (request_id, id)"
        "CREATE INDEX request_evidence_obligation ON request_evidence (obligation_id, id)"
        """
        CREATE TABLE period_report (
            obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
            due_on %TEXT% NOT NULL CONSTRAINT period_report_due_on_day CHECK (length(due_on) = 10),
            report_id %INT% NOT NULL REFERENCES progress_report(id) ON DELETE RESTRICT,
            reported_on %TEXT% NOT NULL CONSTRAINT period_report_reported_on_day CHECK (length(reported_on) = 10),
            PRIMARY KEY (obligation_id, due_on)
        ) %STRICT%
        """
        "CREATE INDEX period_report_report ON period_report (report_id)"
    }

    /// SQLite cannot change a CHECK: the table is built anew beside the old one and takes its name.
    private static let obligationWithLife = Migration.Statement(
        sqlite: [
            """
            CREATE TABLE obligation_rebuilt (
                id %ID%,
                document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
                ref %TEXT%,
                position %INT% NOT NULL,
                source_start %INT%,
                source_end %INT%,
                source_page %INT%,
                origin %TEXT% NOT NULL CONSTRAINT obligation_origin CHECK
                    (origin IN ('paper', 'oral', 'meeting', 'breakdown')),
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
                    ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'suspended', 'closed',
                    'cancelled', 'superseded')),
                is_open INTEGER CONSTRAINT obligation_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
                progress %INT% NOT NULL CONSTRAINT obligation_progress CHECK (progress BETWEEN 0 AND 100),
                reported_at %INT%,
                closed_on %TEXT% CONSTRAINT obligation_closed_on_day CHECK (length(closed_on) = 10),
                scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
                created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                created_at %INT% NOT NULL,
                version %INT% NOT NULL,
                parent_id %INT% REFERENCES obligation(id) ON DELETE RESTRICT,
                depth %INT% NOT NULL CONSTRAINT obligation_depth CHECK ((depth > 0) = (parent_id IS NOT NULL)),
                weight %INT% NOT NULL CONSTRAINT obligation_weight CHECK (weight BETWEEN 1 AND 100),
                rhythm %TEXT%,
                report_due_on %TEXT% CONSTRAINT obligation_report_due_on_day CHECK (length(report_due_on) = 10),
                CONSTRAINT obligation_is_open_state CHECK
                    (is_open = (state NOT IN ('closed', 'cancelled', 'superseded'))),
                CONSTRAINT obligation_closed_whole CHECK (is_open = (closed_on IS NULL)),
                CONSTRAINT obligation_source_whole CHECK ((source_start IS NULL) = (source_end IS NULL)),
                CONSTRAINT obligation_rhythm_whole CHECK (report_due_on IS NULL OR rhythm IS NOT NULL)
            ) %STRICT%
            """,
            """
            INSERT INTO obligation_rebuilt
            SELECT id, document_id, ref, position, source_start, source_end, source_page, origin, ordered_by,
                ordered_on, content, content_fold, addresses, product, deadline_text, deadline_kind, from_on, due_on,
                due_time, every, sort_due, first_due_on, adjustment_count, closing_rule, assigner_id, state, is_open,
                progress, reported_at, closed_on, scope_id, created_by, created_at, version, NULL, 0, 1, NULL, NULL
            FROM obligation
            """,
            "DROP TABLE obligation",
            "ALTER TABLE obligation_rebuilt RENAME TO obligation",
        ],
        postgres: [
            "ALTER TABLE obligation DROP CONSTRAINT obligation_origin, DROP CONSTRAINT obligation_state",
            """
            ALTER TABLE obligation
                ADD CONSTRAINT obligation_origin CHECK (origin IN ('paper', 'oral', 'meeting', 'breakdown')),
                ADD CONSTRAINT obligation_state CHECK (state IN
                    ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'suspended', 'closed',
                    'cancelled', 'superseded')),
                ADD COLUMN parent_id %INT% REFERENCES obligation(id) ON DELETE RESTRICT,
                ADD COLUMN depth %INT% NOT NULL DEFAULT 0,
                ADD COLUMN weight %INT% NOT NULL DEFAULT 1
                    CONSTRAINT obligation_weight CHECK (weight BETWEEN 1 AND 100),
                ADD COLUMN rhythm %TEXT%,
                ADD COLUMN report_due_on %TEXT%
                    CONSTRAINT obligation_report_due_on_day CHECK (length(report_due_on) = 10),
                ADD CONSTRAINT obligation_depth CHECK ((depth > 0) = (parent_id IS NOT NULL)),
                ADD CONSTRAINT obligation_rhythm_whole CHECK (report_due_on IS NULL OR rhythm IS NOT NULL)
            """,
            "ALTER TABLE obligation ALTER COLUMN depth DROP DEFAULT, ALTER COLUMN weight DROP DEFAULT",
            "DROP INDEX obligation_document", "DROP INDEX obligation_document_due",
        ])

    private static let participantWithLife = Migration.Statement(
        sqlite: [
            """
            CREATE TABLE participant_rebuilt (
                id %ID%,
                obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
                party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
                role %TEXT% NOT NULL CONSTRAINT participant_role CHECK
                    (role IN ('direct', 'lead', 'part', 'coordinate', 'inform', 'former')),
                printed_name %TEXT% NOT NULL,
                position %INT% NOT NULL,
                officer_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
                state %TEXT% NOT NULL CONSTRAINT participant_state CHECK
                    (state IN ('waiting', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'done',
                    'waived')),
                due_on %TEXT% CONSTRAINT participant_due_on_day CHECK (length(due_on) = 10),
                sort_due %TEXT% NOT NULL CONSTRAINT participant_sort_due_day CHECK (length(sort_due) = 10),
                is_open INTEGER CONSTRAINT participant_is_open_bool CHECK (is_open IN (0, 1)) NOT NULL,
                progress %INT% NOT NULL CONSTRAINT participant_progress CHECK (progress BETWEEN 0 AND 100),
                result %TEXT%,
                version %INT% NOT NULL,
                laid_at %INT% NOT NULL
            ) %STRICT%
            """,
            """
            INSERT INTO participant_rebuilt
            SELECT p.id, p.obligation_id, p.party_id, p.role, p.printed_name, p.position, p.officer_id, p.state,
                p.due_on, p.sort_due, p.is_open, p.progress, p.result, p.version, o.created_at
            FROM participant p JOIN obligation o ON o.id = p.obligation_id
            """,
            "DROP TABLE participant",
            "ALTER TABLE participant_rebuilt RENAME TO participant",
        ],
        postgres: [
            """
            ALTER TABLE participant DROP CONSTRAINT participant_role, DROP CONSTRAINT participant_state,
                ADD CONSTRAINT participant_role CHECK
                    (role IN ('direct', 'lead', 'part', 'coordinate', 'inform', 'former')),
                ADD CONSTRAINT participant_state CHECK
                    (state IN ('waiting', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'done',
                    'waived')),
                ADD COLUMN laid_at %INT%
            """,
            """
            UPDATE participant SET laid_at = o.created_at FROM obligation o WHERE o.id = participant.obligation_id
            """,
            "ALTER TABLE participant ALTER COLUMN laid_at SET NOT NULL",
            "DROP INDEX participant_key", "DROP INDEX participant_one_lead_key", "DROP INDEX participant_party",
            "DROP INDEX participant_officer",
        ])

    private static let adjustmentWithLife = Migration.Statement(
        sqlite: [
            """
            CREATE TABLE adjustment_rebuilt (
                id %ID%,
                obligation_id %INT% NOT NULL REFERENCES obligation(id) ON DELETE RESTRICT,
                at %INT% NOT NULL,
                decided_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                kind %TEXT% NOT NULL CONSTRAINT adjustment_kind CHECK
                    (kind IN ('deadline', 'milestone', 'part', 'cancelled', 'superseded')),
                old_deadline %TEXT%,
                old_due_on %TEXT% CONSTRAINT adjustment_old_due_on_day CHECK (length(old_due_on) = 10),
                new_deadline %TEXT%,
                new_due_on %TEXT% CONSTRAINT adjustment_new_due_on_day CHECK (length(new_due_on) = 10),
                reason %TEXT% NOT NULL,
                basis_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
                milestone_id %INT% REFERENCES milestone(id) ON DELETE RESTRICT,
                participant_id %INT% REFERENCES participant(id) ON DELETE RESTRICT,
                CONSTRAINT adjustment_of_milestone CHECK ((kind = 'milestone') = (milestone_id IS NOT NULL)),
                CONSTRAINT adjustment_of_part CHECK ((kind = 'part') = (participant_id IS NOT NULL))
            ) %STRICT%
            """,
            """
            INSERT INTO adjustment_rebuilt
            SELECT id, obligation_id, at, decided_by, kind, old_deadline, old_due_on, new_deadline, new_due_on, reason,
                basis_id, NULL, NULL
            FROM adjustment
            """,
            "DROP TABLE adjustment",
            "ALTER TABLE adjustment_rebuilt RENAME TO adjustment",
        ],
        postgres: [
            """
            ALTER TABLE adjustment DROP CONSTRAINT adjustment_kind,
                ADD CONSTRAINT adjustment_kind CHECK
                    (kind IN ('deadline', 'milestone', 'part', 'cancelled', 'superseded')),
                ADD COLUMN milestone_id %INT% REFERENCES milestone(id) ON DELETE RESTRICT,
                ADD COLUMN participant_id %INT% REFERENCES participant(id) ON DELETE RESTRICT,
                ADD CONSTRAINT adjustment_of_milestone CHECK ((kind = 'milestone') = (milestone_id IS NOT NULL)),
                ADD CONSTRAINT adjustment_of_part CHECK ((kind = 'part') = (participant_id IS NOT NULL))
            """,
            "DROP INDEX adjustment_obligation",
        ])
}
