/// The control of administrative procedures: who may lead it, what is owed for its sake, and inspections.
///
/// `control_duty` names the obligations that were laid for a visit, a remedy, a feedback or a review; its `subject_id` is of the
/// table that the kind says, and no row of those is ever deleted. A sample and what was drawn are frozen: whoever follows the rule
/// with the seed must find the same. SQLite cannot change a CHECK: the table of roles is built anew.
extension Schema {
    static let inspectionRole = Migration("0237_inspection_role", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE role_grant_rebuilt (
                    id %ID%,
                    person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                    role %TEXT% NOT NULL CONSTRAINT role_grant_role CHECK (role IN
                        ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'reception', 'inspection', 'officer')),
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
                    ADD CONSTRAINT role_grant_role CHECK (role IN
                        ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'reception', 'inspection', 'officer'))
                """
            ])
    }

    static let controlDuty = Migration("0238_control_duty") {
        """
        CREATE TABLE control_duty (
            obligation_id %INT% PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT control_duty_kind CHECK (kind IN ('visit', 'remedy', 'feedback', 'review')),
            subject_id %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX control_duty_subject ON control_duty (kind, subject_id, obligation_id)"
    }

    static let inspection = Migration("0239_inspection") {
        """
        CREATE TABLE inspection_plan (
            id %ID%,
            year %INT% NOT NULL CONSTRAINT inspection_plan_year CHECK (year BETWEEN 2000 AND 2200),
            title %TEXT% NOT NULL,
            topics %TEXT% NOT NULL,
            head_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT inspection_plan_state CHECK (state IN ('draft', 'issued')),
            number %TEXT%,
            issued_on %TEXT% CONSTRAINT inspection_plan_issued_on_day CHECK (length(issued_on) = 10),
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT inspection_plan_issued CHECK ((state = 'issued') = (number IS NOT NULL AND issued_on IS NOT NULL))
        ) %STRICT%
        """
        "CREATE INDEX inspection_plan_list ON inspection_plan (year, id)"
        """
        CREATE TABLE inspection_member (
            plan_id %INT% NOT NULL REFERENCES inspection_plan(id) ON DELETE RESTRICT,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            PRIMARY KEY (plan_id, person_id)
        ) %STRICT%
        """
        "CREATE INDEX inspection_member_person ON inspection_member (person_id, plan_id)"
        """
        CREATE TABLE inspection_visit (
            id %ID%,
            plan_id %INT% NOT NULL REFERENCES inspection_plan(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            from_on %TEXT% NOT NULL CONSTRAINT inspection_visit_from_day CHECK (length(from_on) = 10),
            to_on %TEXT% NOT NULL CONSTRAINT inspection_visit_to_day CHECK (length(to_on) = 10),
            place %TEXT% NOT NULL,
            topics %TEXT%,
            state %TEXT% NOT NULL CONSTRAINT inspection_visit_state CHECK
                (state IN ('planned', 'held', 'concluded', 'cancelled')),
            held_on %TEXT% CONSTRAINT inspection_visit_held_day CHECK (length(held_on) = 10),
            team %TEXT%,
            hosts %TEXT%,
            minutes %TEXT%,
            opinion %TEXT%,
            team_signed_on %TEXT% CONSTRAINT inspection_visit_team_signed_day CHECK (length(team_signed_on) = 10),
            unit_signed_on %TEXT% CONSTRAINT inspection_visit_unit_signed_day CHECK (length(unit_signed_on) = 10),
            conclusion_number %TEXT%,
            concluded_on %TEXT% CONSTRAINT inspection_visit_concluded_day CHECK (length(concluded_on) = 10),
            signer %TEXT%,
            conclusion %TEXT%,
            version %INT% NOT NULL,
            CONSTRAINT inspection_visit_days CHECK (to_on >= from_on),
            CONSTRAINT inspection_visit_held CHECK
                ((held_on IS NOT NULL) = (minutes IS NOT NULL) AND (state IN ('held', 'concluded')) = (held_on IS NOT NULL)),
            CONSTRAINT inspection_visit_concluded CHECK ((state = 'concluded') = (conclusion IS NOT NULL))
        ) %STRICT%
        """
        "CREATE INDEX inspection_visit_plan ON inspection_visit (plan_id, from_on, id)"
        "CREATE INDEX inspection_visit_unit ON inspection_visit (unit_id, from_on, id)"
        """
        CREATE TABLE inspection_change (
            id %ID%,
            plan_id %INT% NOT NULL REFERENCES inspection_plan(id) ON DELETE RESTRICT,
            visit_id %INT% REFERENCES inspection_visit(id) ON DELETE RESTRICT,
            words %TEXT% NOT NULL,
            reason %TEXT% NOT NULL,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX inspection_change_plan ON inspection_change (plan_id, id)"
        Migration.Statement.forbidding(.update, on: "inspection_change", rule: "inspection_change_frozen")
        Migration.Statement.forbidding(.delete, on: "inspection_change", rule: "inspection_change_kept")
    }

    static let inspectionSample = Migration("0240_inspection_sample") {
        """
        CREATE TABLE inspection_sample (
            id %ID%,
            visit_id %INT% NOT NULL REFERENCES inspection_visit(id) ON DELETE RESTRICT,
            source %TEXT% NOT NULL CONSTRAINT inspection_sample_source CHECK (source IN ('ledger', 'list')),
            from_on %TEXT% NOT NULL CONSTRAINT inspection_sample_from_day CHECK (length(from_on) = 10),
            to_on %TEXT% NOT NULL CONSTRAINT inspection_sample_to_day CHECK (length(to_on) = 10),
            procedure_id %INT% REFERENCES procedure(id) ON DELETE RESTRICT,
            size %INT% NOT NULL CONSTRAINT inspection_sample_size CHECK (size > 0),
            is_percent %BOOL% NOT NULL,
            seed %TEXT% NOT NULL,
            population %INT% NOT NULL CONSTRAINT inspection_sample_population CHECK (population > 0),
            digest %TEXT% NOT NULL,
            drawn_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            drawn_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX inspection_sample_visit ON inspection_sample (visit_id, id)"
        """
        CREATE TABLE inspection_sampled (
            sample_id %INT% NOT NULL REFERENCES inspection_sample(id) ON DELETE RESTRICT,
            position %INT% NOT NULL CONSTRAINT inspection_sampled_position CHECK (position > 0),
            case_id %INT% REFERENCES process_case(id) ON DELETE RESTRICT,
            code %TEXT% NOT NULL,
            title %TEXT%,
            begun_on %TEXT%,
            due_on %TEXT%,
            ended_on %TEXT%,
            is_late %BOOL% NOT NULL,
            PRIMARY KEY (sample_id, position)
        ) %STRICT%
        """
        Migration.Statement.forbidding(.update, on: "inspection_sample", rule: "inspection_sample_frozen")
        Migration.Statement.forbidding(.delete, on: "inspection_sample", rule: "inspection_sample_kept")
        Migration.Statement.forbidding(.update, on: "inspection_sampled", rule: "inspection_sampled_frozen")
        Migration.Statement.forbidding(.delete, on: "inspection_sampled", rule: "inspection_sampled_kept")
        """
        CREATE TABLE inspection_finding (
            id %ID%,
            visit_id %INT% NOT NULL REFERENCES inspection_visit(id) ON DELETE RESTRICT,
            sample_id %INT%,
            position %INT%,
            kind %TEXT% NOT NULL,
            evidence %TEXT% NOT NULL,
            state %TEXT% NOT NULL CONSTRAINT inspection_finding_state CHECK
                (state IN ('proposed', 'confirmed', 'dropped')),
            reason %TEXT%,
            explanation %TEXT%,
            explained_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            explained_at %INT%,
            made_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            made_at %INT% NOT NULL,
            version %INT% NOT NULL,
            FOREIGN KEY (sample_id, position) REFERENCES inspection_sampled(sample_id, position) ON DELETE RESTRICT,
            CONSTRAINT inspection_finding_dropped CHECK ((state = 'dropped') = (reason IS NOT NULL)),
            CONSTRAINT inspection_finding_explained CHECK ((explanation IS NULL) = (explained_by IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX inspection_finding_visit ON inspection_finding (visit_id, id)"
    }
}
