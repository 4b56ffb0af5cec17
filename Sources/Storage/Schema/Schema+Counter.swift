/// The one-stop counter is worked at by people with a role of its own; what somebody owes in a case is an obligation of an
/// origin of its own. SQLite cannot change a CHECK: both tables are built anew.
extension Schema {
    static let counterRole = Migration("0181_counter_role", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE role_grant_rebuilt (
                    id %ID%,
                    person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                    role %TEXT% NOT NULL CONSTRAINT role_grant_role CHECK
                        (role IN ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'officer')),
                    valid_from %TEXT% NOT NULL CONSTRAINT role_grant_valid_from_day CHECK (length(valid_from) = 10),
                    valid_to %TEXT% CONSTRAINT role_grant_valid_to_day CHECK (length(valid_to) = 10)
                ) %STRICT%
                """,
                """
                INSERT INTO role_grant_rebuilt (id, person_id, role, valid_from, valid_to)
                SELECT id, person_id, role, valid_from, valid_to FROM role_grant
                """,
                "DROP TABLE role_grant",
                "ALTER TABLE role_grant_rebuilt RENAME TO role_grant",
                "CREATE UNIQUE INDEX role_grant_current_key ON role_grant (person_id, role) WHERE valid_to IS NULL",
            ],
            postgres: [
                """
                ALTER TABLE role_grant DROP CONSTRAINT role_grant_role,
                    ADD CONSTRAINT role_grant_role CHECK
                        (role IN ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'officer'))
                """
            ])
    }

    static let caseOrigin = Migration("0182_case_origin", rebuildsTables: true) {
        Migration.Statement(
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
                        (origin IN ('paper', 'oral', 'meeting', 'breakdown', 'case')),
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
                    closing_rule %TEXT% NOT NULL CONSTRAINT obligation_closing_rule CHECK
                        (closing_rule IN ('lead', 'all')),
                    assigner_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                    state %TEXT% NOT NULL CONSTRAINT obligation_state CHECK (state IN
                        ('assigned', 'accepted', 'in_progress', 'reported', 'returned', 'refused', 'suspended',
                        'closed', 'cancelled', 'superseded')),
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
                    term_amount %INT%,
                    term_unit %TEXT% CONSTRAINT obligation_term_unit CHECK
                        (term_unit IN ('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year')),
                    start_on %TEXT% CONSTRAINT obligation_start_on_day CHECK (length(start_on) = 10),
                    late_after %TEXT% NOT NULL DEFAULT '9999-12-31'
                        CONSTRAINT obligation_late_after_day CHECK (length(late_after) = 10),
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
                    ordered_on, content, content_fold, addresses, product, deadline_text, deadline_kind, from_on,
                    due_on, due_time, every, sort_due, first_due_on, adjustment_count, closing_rule, assigner_id,
                    state, is_open, progress, reported_at, closed_on, scope_id, created_by, created_at, version,
                    parent_id, depth, weight, rhythm, report_due_on, term_amount, term_unit, start_on, late_after
                FROM obligation
                """,
                "DROP TABLE obligation",
                "ALTER TABLE obligation_rebuilt RENAME TO obligation",
                "CREATE INDEX obligation_counted ON obligation (id) WHERE is_open AND term_amount IS NOT NULL",
                "CREATE INDEX obligation_document ON obligation (document_id, position, id)",
                """
                CREATE INDEX obligation_document_scope
                ON obligation (document_id, is_open, late_after, scope_id, id)
                """,
                "CREATE INDEX obligation_parent ON obligation (parent_id, id) WHERE parent_id IS NOT NULL",
            ],
            postgres: [
                """
                ALTER TABLE obligation DROP CONSTRAINT obligation_origin,
                    ADD CONSTRAINT obligation_origin CHECK
                        (origin IN ('paper', 'oral', 'meeting', 'breakdown', 'case'))
                """
            ])
    }
}
