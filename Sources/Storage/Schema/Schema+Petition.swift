/// Petitions and visits of citizens: cases at a desk of their own, with those who sent them beside them.
///
/// `petition_sender` stands apart from the case, because who sent a denunciation is shown to named people only:
/// `petition_confidant` names them. `taken_on` and `verdict` are there for the figures of a period: the day on which the office took it
/// up, and what came of it. `name_key` is the name without marks in one spelling, `name_sound` the same with letters that
/// are written for each other made one, so that a sender is found however the name was written. `petition_mark` holds the sketch of
/// what a petition says (`ContentSketch`). SQLite cannot change a CHECK: the table of roles is built anew.
extension Schema {
    static let receptionRole = Migration("0191_reception_role", rebuildsTables: true) {
        Migration.Statement(
            sqlite: [
                """
                CREATE TABLE role_grant_rebuilt (
                    id %ID%,
                    person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
                    role %TEXT% NOT NULL CONSTRAINT role_grant_role CHECK (role IN
                        ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'reception', 'officer')),
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
                        ('administrator', 'clerk', 'planner', 'archivist', 'counter', 'reception', 'officer'))
                """
            ])
    }

    static let caseDesk = Migration("0192_case_desk") {
        """
        ALTER TABLE process_case ADD COLUMN desk %TEXT% NOT NULL DEFAULT 'dossiers'
            CONSTRAINT process_case_desk CHECK (desk IN ('dossiers', 'petitions', 'visits'))
        """
        "DROP INDEX process_case_list"
        "CREATE INDEX process_case_list ON process_case (desk, is_open, sort_due, id)"
    }

    static let petition = Migration("0193_petition") {
        """
        CREATE TABLE petition (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            kinds %TEXT% NOT NULL,
            channel %TEXT% NOT NULL CONSTRAINT petition_channel CHECK
                (channel IN ('hand', 'post', 'web', 'box', 'transfer', 'visit')),
            received_on %TEXT% NOT NULL CONSTRAINT petition_received_on_day CHECK (length(received_on) = 10),
            written_on %TEXT% CONSTRAINT petition_written_on_day CHECK (length(written_on) = 10),
            forwarder %TEXT%,
            people %INT% NOT NULL CONSTRAINT petition_people CHECK (people BETWEEN 1 AND 100000),
            failed_test %TEXT%,
            failure %TEXT%,
            is_secret %BOOL% NOT NULL,
            taken_on %TEXT% CONSTRAINT petition_taken_on_day CHECK (length(taken_on) = 10),
            verdict %TEXT% CONSTRAINT petition_verdict CHECK (verdict IN ('right', 'partly', 'wrong')),
            CONSTRAINT petition_failure_whole CHECK ((failed_test IS NULL) = (failure IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX petition_received ON petition (received_on, case_id)"
        "CREATE INDEX petition_taken ON petition (taken_on, case_id) WHERE taken_on IS NOT NULL"
        """
        CREATE TABLE visit (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            held_on %TEXT% NOT NULL CONSTRAINT visit_held_on_day CHECK (length(held_on) = 10),
            form %TEXT% NOT NULL CONSTRAINT visit_form CHECK
                (form IN ('ordinary', 'leader', 'urgent', 'delegation', 'online')),
            host_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kind %TEXT% CONSTRAINT visit_kind CHECK (kind IN ('complaint', 'denunciation', 'proposal', 'feedback')),
            people %INT% NOT NULL CONSTRAINT visit_people CHECK (people BETWEEN 1 AND 100000),
            is_new %BOOL% NOT NULL,
            is_secret %BOOL% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX visit_held ON visit (held_on, case_id)"
        """
        CREATE TABLE petition_sender (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            position %INT% NOT NULL CONSTRAINT petition_sender_position CHECK (position >= 0),
            is_secret %BOOL% NOT NULL,
            kind %TEXT% NOT NULL CONSTRAINT petition_sender_kind CHECK (kind IN ('citizen', 'organisation')),
            name %TEXT% NOT NULL,
            name_key %TEXT% NOT NULL,
            name_sound %TEXT% NOT NULL,
            number %TEXT%,
            address %TEXT%,
            phone %TEXT%,
            mail %TEXT%,
            PRIMARY KEY (case_id, position)
        ) %STRICT%
        """
        "CREATE INDEX petition_sender_sound ON petition_sender (name_sound, case_id)"
        "CREATE INDEX petition_sender_number ON petition_sender (number, case_id) WHERE number IS NOT NULL"
        "CREATE INDEX petition_sender_phone ON petition_sender (phone, case_id) WHERE phone IS NOT NULL"
        """
        CREATE TABLE petition_mark (
            mark %INT% NOT NULL,
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            PRIMARY KEY (mark, case_id)
        ) %STRICT%
        """
        "CREATE INDEX petition_mark_case ON petition_mark (case_id)"
        """
        CREATE TABLE petition_file (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            PRIMARY KEY (case_id, position)
        ) %STRICT%
        """
        "CREATE INDEX petition_file_hash ON petition_file (file_hash)"
        """
        CREATE TABLE petition_confidant (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            named_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            named_at %INT% NOT NULL,
            PRIMARY KEY (case_id, person_id)
        ) %STRICT%
        """
        "CREATE INDEX petition_confidant_person ON petition_confidant (person_id, case_id)"
        """
        CREATE TABLE petition_link (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            other_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT petition_link_kind CHECK
                (kind IN ('duplicate', 'again', 'first', 'visit', 'split')),
            linked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            linked_at %INT% NOT NULL,
            PRIMARY KEY (case_id, other_id),
            CONSTRAINT petition_link_other CHECK (case_id <> other_id)
        ) %STRICT%
        """
        "CREATE INDEX petition_link_other ON petition_link (other_id, case_id)"
        """
        CREATE TABLE petition_paper (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            linked_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            linked_at %INT% NOT NULL,
            PRIMARY KEY (case_id, document_id)
        ) %STRICT%
        """
        "CREATE INDEX petition_paper_document ON petition_paper (document_id, case_id)"
        """
        CREATE TABLE reception_day (
            id %ID%,
            day %TEXT% NOT NULL CONSTRAINT reception_day_day CHECK (length(day) = 10),
            leader_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            place %TEXT% NOT NULL,
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX reception_day_key ON reception_day (day, leader_id)"
    }
}
