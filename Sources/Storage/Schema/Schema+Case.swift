/// Cases: instances of the processes of `Rules/processes`, with the steps that were taken and what somebody owes in them.
///
/// `body` is the engine's own state as JSON; everything else that stands here of it is there for lists and for the worklist.
/// `due_on` and `due_minute` say when the case must be settled; `sort_due` is the day of it, `9999-12-31` while that clock
/// stands still. `process_charge` names the obligations that end by themselves when a step is taken; whether one is open the
/// obligation says. `dossier_number` counts the dossiers of a day: the next number is taken by moving it.
extension Schema {
    static let processCase = Migration("0183_case") {
        """
        CREATE TABLE procedure (
            id %ID%,
            code %TEXT% NOT NULL,
            title %TEXT% NOT NULL,
            title_sort %TEXT% NOT NULL,
            field %TEXT% NOT NULL,
            words %TEXT% NOT NULL,
            audience %TEXT% NOT NULL CONSTRAINT procedure_audience CHECK (audience IN ('public', 'internal')),
            level %TEXT% NOT NULL CONSTRAINT procedure_level CHECK (level IN ('province', 'commune')),
            online %TEXT% NOT NULL CONSTRAINT procedure_online CHECK (online IN ('whole', 'part', 'none')),
            process %TEXT% NOT NULL,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            term_amount %INT% NOT NULL CONSTRAINT procedure_term CHECK (term_amount > 0),
            term_unit %TEXT% NOT NULL CONSTRAINT procedure_term_unit CHECK
                (term_unit IN ('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year')),
            fee %INT% CONSTRAINT procedure_fee CHECK (fee >= 0),
            result %TEXT% NOT NULL,
            basis %TEXT% NOT NULL,
            is_active %BOOL% NOT NULL,
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX procedure_code_key ON procedure (code)"
        "CREATE INDEX procedure_list ON procedure (is_active, title_sort, id)"
        """
        CREATE TABLE procedure_part (
            procedure_id %INT% NOT NULL REFERENCES procedure(id) ON DELETE CASCADE,
            position %INT% NOT NULL,
            title %TEXT% NOT NULL,
            originals %INT% NOT NULL CONSTRAINT procedure_part_originals CHECK (originals >= 0),
            copies %INT% NOT NULL CONSTRAINT procedure_part_copies CHECK (copies >= 0),
            is_required %BOOL% NOT NULL,
            PRIMARY KEY (procedure_id, position)
        ) %STRICT%
        """
        """
        CREATE TABLE process_case (
            id %ID%,
            process %TEXT% NOT NULL,
            process_version %INT% NOT NULL,
            kind %TEXT% NOT NULL,
            procedure_id %INT% REFERENCES procedure(id) ON DELETE RESTRICT,
            code %TEXT% NOT NULL,
            title %TEXT% NOT NULL,
            title_fold %TEXT% NOT NULL,
            state %TEXT% NOT NULL,
            outcome %TEXT% CONSTRAINT process_case_outcome CHECK
                (outcome IN ('settled', 'refused', 'withdrawn', 'forwarded', 'filed')),
            is_open %BOOL% NOT NULL,
            body %TEXT% NOT NULL,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            receiver_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            counter_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            holder_id %INT% REFERENCES party(id) ON DELETE RESTRICT,
            begun_at %INT% NOT NULL,
            changed_at %INT% NOT NULL,
            due_on %TEXT% CONSTRAINT process_case_due_on_day CHECK (length(due_on) = 10),
            due_minute %INT% CONSTRAINT process_case_due_minute CHECK (due_minute BETWEEN 0 AND 1440),
            sort_due %TEXT% NOT NULL CONSTRAINT process_case_sort_due_day CHECK (length(sort_due) = 10),
            is_paused %BOOL% NOT NULL,
            ended_at %INT%,
            is_late %BOOL% NOT NULL,
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            version %INT% NOT NULL,
            CONSTRAINT process_case_ended CHECK
                (is_open = (ended_at IS NULL) AND is_open = (outcome IS NULL)),
            CONSTRAINT process_case_time CHECK (changed_at >= begun_at)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX process_case_code_key ON process_case (code)"
        "CREATE INDEX process_case_list ON process_case (is_open, sort_due, id)"
        "CREATE INDEX process_case_holder ON process_case (holder_id, is_open, sort_due, id) WHERE holder_id IS NOT NULL"
        "CREATE INDEX process_case_receiver ON process_case (receiver_id, is_open, sort_due, id)"
        "CREATE INDEX process_case_unit ON process_case (unit_id, is_open, sort_due, id)"
        "CREATE INDEX process_case_counter ON process_case (counter_id, is_open, sort_due, id)"
        """
        CREATE TABLE process_transition (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            position %INT% NOT NULL CONSTRAINT process_transition_position CHECK (position > 0),
            act %TEXT% NOT NULL,
            state %TEXT% NOT NULL,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            fields %TEXT% NOT NULL,
            papers %TEXT% NOT NULL,
            due_on %TEXT% CONSTRAINT process_transition_due_on_day CHECK (length(due_on) = 10),
            due_minute %INT%,
            PRIMARY KEY (case_id, position)
        ) %STRICT%
        """
        Migration.Statement.forbidding(.update, on: "process_transition", rule: "process_transition_frozen")
        Migration.Statement.forbidding(.delete, on: "process_transition", rule: "process_transition_kept")
        """
        CREATE TABLE process_charge (
            obligation_id %INT% PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL,
            state %TEXT% NOT NULL,
            track %TEXT% NOT NULL,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT
        ) %STRICT%
        """
        "CREATE INDEX process_charge_case ON process_charge (case_id, obligation_id)"
        "CREATE INDEX process_charge_party ON process_charge (party_id, obligation_id)"
        """
        CREATE TABLE process_party (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            role %TEXT% NOT NULL,
            party_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            PRIMARY KEY (case_id, role)
        ) %STRICT%
        """
        "CREATE INDEX process_party_party ON process_party (party_id, case_id)"
        """
        CREATE TABLE process_applicant (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT process_applicant_kind CHECK (kind IN ('citizen', 'organisation')),
            name %TEXT% NOT NULL,
            name_fold %TEXT% NOT NULL,
            number %TEXT%,
            address %TEXT%,
            phone %TEXT%,
            mail %TEXT%
        ) %STRICT%
        """
        """
        CREATE TABLE dossier_part (
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            title %TEXT% NOT NULL,
            originals %INT% NOT NULL,
            copies %INT% NOT NULL,
            is_required %BOOL% NOT NULL,
            is_received %BOOL% NOT NULL,
            PRIMARY KEY (case_id, position)
        ) %STRICT%
        """
        """
        CREATE TABLE dossier_number (
            prefix %TEXT% NOT NULL,
            day %TEXT% NOT NULL CONSTRAINT dossier_number_day CHECK (length(day) = 10),
            next_number %INT% NOT NULL CONSTRAINT dossier_number_next CHECK (next_number > 0),
            PRIMARY KEY (prefix, day)
        ) %STRICT%
        """
    }
}
