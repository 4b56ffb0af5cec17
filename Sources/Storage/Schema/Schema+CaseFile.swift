/// Case files, what is in them, and how they come to the archive.
///
/// `code_sort` is what a year's list is ordered by. `case_number` counts the codes of a notation: the next one is taken by
/// moving it. `unfiled_paper` has a row for each paper that stands in a book and in no file, as long as nobody said that it
/// needs none; papers of books that were kept elsewhere before have none. `case_duty` says which obligations end by
/// themselves, when a unit has filed, a file was handed in or the archive has decided; whether one is open the obligation says.
extension Schema {
    static let caseFile = Migration("0161_case_file") {
        """
        CREATE TABLE case_year (
            year %INT% PRIMARY KEY,
            approved_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            approved_at %INT% NOT NULL,
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT
        ) %STRICT%
        """
        """
        CREATE TABLE case_number (
            year %INT% NOT NULL,
            notation %TEXT% NOT NULL,
            next_number %INT% NOT NULL CONSTRAINT case_number_next CHECK (next_number > 0),
            PRIMARY KEY (year, notation)
        ) %STRICT%
        """
        """
        CREATE TABLE case_file (
            id %ID%,
            year %INT% NOT NULL CONSTRAINT case_file_year CHECK (year BETWEEN 1900 AND 9999),
            code %TEXT% NOT NULL,
            code_fold %TEXT% NOT NULL,
            code_sort %TEXT% NOT NULL,
            title %TEXT% NOT NULL,
            title_fold %TEXT% NOT NULL,
            retention_years %INT% CONSTRAINT case_file_retention CHECK (retention_years BETWEEN 1 AND 100),
            kind %TEXT% NOT NULL CONSTRAINT case_file_kind CHECK (kind IN ('digital', 'paper', 'construction')),
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            keeper_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT case_file_state CHECK
                (state IN ('planned', 'open', 'closed', 'offered', 'archived')),
            is_listed %BOOL% NOT NULL,
            started_on %TEXT% CONSTRAINT case_file_started_on_day CHECK (length(started_on) = 10),
            ended_on %TEXT% CONSTRAINT case_file_ended_on_day CHECK (length(ended_on) = 10),
            closed_on %TEXT% CONSTRAINT case_file_closed_on_day CHECK (length(closed_on) = 10),
            hand_in_by %TEXT% CONSTRAINT case_file_hand_in_by_day CHECK (length(hand_in_by) = 10),
            paper_count %INT% NOT NULL,
            sheets %INT%,
            note %TEXT%,
            scope_id %INT% NOT NULL REFERENCES scope(id) ON DELETE RESTRICT,
            created_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            created_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT case_file_closed_whole CHECK
                ((state IN ('planned', 'open')) = (closed_on IS NULL) AND (closed_on IS NULL) = (ended_on IS NULL)),
            CONSTRAINT case_file_planned_empty CHECK (state <> 'planned' OR paper_count = 0)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX case_file_code_key ON case_file (year, code_fold)"
        "CREATE INDEX case_file_list ON case_file (year, code_sort, id)"
        "CREATE INDEX case_file_unit ON case_file (unit_id, year, code_sort, id)"
        "CREATE INDEX case_file_keeper ON case_file (keeper_id, year, code_sort, id)"
        "CREATE INDEX case_file_due ON case_file (hand_in_by, id) WHERE state = 'closed' AND hand_in_by IS NOT NULL"
        "CREATE INDEX case_file_lingering ON case_file (year, id) WHERE state = 'open'"
        """
        CREATE TABLE case_paper (
            file_id %INT% NOT NULL REFERENCES case_file(id) ON DELETE RESTRICT,
            document_id %INT% NOT NULL REFERENCES document(id) ON DELETE RESTRICT,
            filed_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            filed_at %INT% NOT NULL,
            PRIMARY KEY (file_id, document_id)
        ) %STRICT%
        """
        "CREATE INDEX case_paper_document ON case_paper (document_id, file_id)"
        """
        CREATE TABLE case_obligation (
            obligation_id %INT% PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
            file_id %INT% NOT NULL REFERENCES case_file(id) ON DELETE RESTRICT,
            filed_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            filed_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX case_obligation_file ON case_obligation (file_id, obligation_id)"
        """
        CREATE TABLE unfiled_paper (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            since %TEXT% NOT NULL CONSTRAINT unfiled_paper_since_day CHECK (length(since) = 10)
        ) %STRICT%
        """
        "CREATE INDEX unfiled_paper_since ON unfiled_paper (since, document_id)"
        "CREATE INDEX unfiled_paper_unit ON unfiled_paper (unit_id, since, document_id)"
        """
        CREATE TABLE filing_exemption (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
            reason %TEXT% NOT NULL,
            decided_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            decided_at %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE hand_in (
            id %ID%,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            state %TEXT% NOT NULL CONSTRAINT hand_in_state CHECK (state IN ('offered', 'settled', 'withdrawn')),
            offered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            offered_at %INT% NOT NULL,
            settled_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            settled_at %INT%,
            note %TEXT%,
            file_count %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT hand_in_settled_whole CHECK
                ((state = 'offered') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL))
        ) %STRICT%
        """
        "CREATE INDEX hand_in_unit ON hand_in (unit_id, id)"
        "CREATE INDEX hand_in_waiting ON hand_in (id) WHERE state = 'offered'"
        """
        CREATE TABLE hand_in_file (
            hand_in_id %INT% NOT NULL REFERENCES hand_in(id) ON DELETE RESTRICT,
            file_id %INT% NOT NULL REFERENCES case_file(id) ON DELETE RESTRICT,
            result %TEXT% CONSTRAINT hand_in_file_result CHECK (result IN ('received', 'returned')),
            reason %TEXT%,
            PRIMARY KEY (hand_in_id, file_id),
            CONSTRAINT hand_in_file_reasoned CHECK ((result = 'returned') = (reason IS NOT NULL) OR result IS NULL)
        ) %STRICT%
        """
        "CREATE INDEX hand_in_file_file ON hand_in_file (file_id, hand_in_id)"
        """
        CREATE TABLE case_duty (
            obligation_id %INT% PRIMARY KEY REFERENCES obligation(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT case_duty_kind CHECK (kind IN ('filing', 'hand_in', 'receipt')),
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            file_id %INT% REFERENCES case_file(id) ON DELETE RESTRICT,
            hand_in_id %INT% REFERENCES hand_in(id) ON DELETE RESTRICT,
            through_on %TEXT% CONSTRAINT case_duty_through_on_day CHECK (length(through_on) = 10),
            CONSTRAINT case_duty_whole CHECK
                ((kind = 'hand_in') = (file_id IS NOT NULL) AND (kind = 'filing') = (through_on IS NOT NULL)
                AND (kind = 'receipt') = (hand_in_id IS NOT NULL))
        ) %STRICT%
        """
        "CREATE INDEX case_duty_unit ON case_duty (unit_id, obligation_id) WHERE kind = 'filing'"
        "CREATE INDEX case_duty_file ON case_duty (file_id, obligation_id) WHERE file_id IS NOT NULL"
        "CREATE UNIQUE INDEX case_duty_hand_in_key ON case_duty (hand_in_id) WHERE hand_in_id IS NOT NULL"
        // What stands in the books already, but for the lines that were brought along from older ones.
        """
        INSERT INTO unfiled_paper (document_id, unit_id, since)
        SELECT e.document_id, COALESCE(
            (SELECT u.id FROM unit u WHERE u.id = e.receiver_id AND NOT u.is_outside),
            (SELECT MIN(o.unit_id) FROM post o WHERE o.person_id = e.receiver_id AND o.valid_to IS NULL),
            (SELECT MIN(o.unit_id) FROM post o WHERE o.person_id = e.entered_by)), e.day
        FROM register_entry e
        WHERE e.state = 'used' AND NOT EXISTS (SELECT 1 FROM register_import_line i WHERE i.entry_id = e.id)
            AND EXISTS (SELECT 1 FROM post o WHERE o.person_id = e.entered_by)
        """
    }
}
