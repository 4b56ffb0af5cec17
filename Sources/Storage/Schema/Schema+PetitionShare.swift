/// Regulations on co-ordination and what of petitions is shared with the agencies that signed them.
///
/// A share is changed by its end only: another level or another day is a row of its own, so that it can be told who might see what on
/// an earlier day. Questions move on to the share that replaces theirs. Opinions are frozen. SQLite cannot change a CHECK: the table of
/// duties is built anew.
extension Schema {
    static let coordinationCircle = Migration("0243_coordination_circle") {
        """
        CREATE TABLE coordination_circle (
            id %ID%,
            name %TEXT% NOT NULL,
            number %TEXT% NOT NULL,
            signed_on %TEXT% NOT NULL CONSTRAINT coordination_circle_signed_on_day CHECK (length(signed_on) = 10),
            valid_from %TEXT% NOT NULL CONSTRAINT coordination_circle_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT coordination_circle_valid_to_day CHECK (length(valid_to) = 10),
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT coordination_circle_days CHECK (valid_to IS NULL OR valid_to >= valid_from)
        ) %STRICT%
        """
        """
        CREATE TABLE coordination_member (
            circle_id %INT% NOT NULL REFERENCES coordination_circle(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            PRIMARY KEY (circle_id, unit_id)
        ) %STRICT%
        """
        "CREATE INDEX coordination_member_unit ON coordination_member (unit_id, circle_id)"
    }

    static let petitionShare = Migration("0244_petition_share") {
        """
        CREATE TABLE petition_share (
            id %ID%,
            case_id %INT% NOT NULL REFERENCES petition(case_id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            circle_id %INT% REFERENCES coordination_circle(id) ON DELETE RESTRICT,
            level %TEXT% NOT NULL CONSTRAINT petition_share_level CHECK (level IN ('facts', 'content', 'files')),
            purpose %TEXT% NOT NULL,
            until_on %TEXT% NOT NULL CONSTRAINT petition_share_until_day CHECK (length(until_on) = 10),
            shared_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            shared_at %INT% NOT NULL,
            ended_at %INT%,
            ended_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            end_reason %TEXT%,
            version %INT% NOT NULL,
            CONSTRAINT petition_share_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX petition_share_live_key ON petition_share (case_id, unit_id) WHERE ended_at IS NULL"
        "CREATE INDEX petition_share_case ON petition_share (case_id, id)"
        "CREATE INDEX petition_share_unit ON petition_share (unit_id, id) WHERE ended_at IS NULL"
        "CREATE INDEX petition_share_until ON petition_share (until_on, id) WHERE ended_at IS NULL"
        Migration.Statement.forbidding(.delete, on: "petition_share", rule: "petition_share_kept")
        """
        CREATE TABLE opinion_ask (
            id %ID%,
            share_id %INT% NOT NULL REFERENCES petition_share(id) ON DELETE RESTRICT,
            question %TEXT% NOT NULL,
            obligation_id %INT% REFERENCES obligation(id) ON DELETE RESTRICT,
            asked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            asked_at %INT% NOT NULL,
            ended_as %TEXT% CONSTRAINT opinion_ask_ended_as CHECK (ended_as IN ('answered', 'withdrawn')),
            ended_at %INT%,
            version %INT% NOT NULL,
            CONSTRAINT opinion_ask_ended CHECK ((ended_at IS NULL) = (ended_as IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX opinion_ask_share ON opinion_ask (share_id, id)"
        "CREATE UNIQUE INDEX opinion_ask_obligation_key ON opinion_ask (obligation_id) WHERE obligation_id IS NOT NULL"
        Migration.Statement.forbidding(.delete, on: "opinion_ask", rule: "opinion_ask_kept")
        """
        CREATE TABLE shared_opinion (
            id %ID%,
            share_id %INT% NOT NULL REFERENCES petition_share(id) ON DELETE RESTRICT,
            ask_id %INT% REFERENCES opinion_ask(id) ON DELETE RESTRICT,
            text %TEXT% NOT NULL,
            source %TEXT%,
            written_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            written_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX shared_opinion_share ON shared_opinion (share_id, id)"
        "CREATE UNIQUE INDEX shared_opinion_ask_key ON shared_opinion (ask_id) WHERE ask_id IS NOT NULL"
        Migration.Statement.forbidding(.update, on: "shared_opinion", rule: "shared_opinion_frozen")
        Migration.Statement.forbidding(.delete, on: "shared_opinion", rule: "shared_opinion_kept")
    }

    static let opinionDuty = Migration("0245_opinion_duty", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE control_duty_rebuilt (
                    obligation_id %INT% PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
                    kind %TEXT% NOT NULL CONSTRAINT control_duty_kind CHECK (kind IN
                        ('visit', 'remedy', 'feedback', 'review', 'opinion')),
                    subject_id %INT% NOT NULL
                ) %STRICT%
                """,
                """
                INSERT INTO control_duty_rebuilt (obligation_id, kind, subject_id)
                SELECT obligation_id, kind, subject_id FROM control_duty
                """,
                "DROP TABLE control_duty",
                "ALTER TABLE control_duty_rebuilt RENAME TO control_duty",
                "CREATE INDEX control_duty_subject ON control_duty (kind, subject_id, obligation_id)",
            ],
            postgres: [
                """
                ALTER TABLE control_duty DROP CONSTRAINT control_duty_kind,
                    ADD CONSTRAINT control_duty_kind CHECK (kind IN ('visit', 'remedy', 'feedback', 'review', 'opinion'))
                """
            ])
    }

    static let shareNotice = Migration("0246_share_notice") {
        "ALTER TABLE notice ADD COLUMN share_id %INT% REFERENCES petition_share(id) ON DELETE RESTRICT"
    }
}
