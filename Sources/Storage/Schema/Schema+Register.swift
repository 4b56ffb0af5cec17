/// Books and their numbers. `register_series.next_number` is the counter: it moves in the transaction that writes the
/// line, so that no number is given twice, none is lost, and the order of numbers is the order of commits.
///
/// `suffix` is the place of the letter of a number that was put in between, 0 for none.
extension Schema {
    static let register = Migration("0100_register") {
        """
        CREATE TABLE register (
            id %ID%,
            direction %TEXT% NOT NULL CONSTRAINT register_direction CHECK
                (direction IN ('incoming', 'outgoing', 'internal')),
            name %TEXT% NOT NULL,
            name_fold %TEXT% NOT NULL,
            numbering %TEXT% NOT NULL CONSTRAINT register_numbering CHECK (numbering IN ('joint', 'kind')),
            is_secret %BOOL% NOT NULL,
            valid_from %TEXT% NOT NULL CONSTRAINT register_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT register_valid_to_day CHECK (length(valid_to) = 10),
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX register_name_key ON register (name_fold) WHERE valid_to IS NULL"
        """
        CREATE TABLE register_series (
            id %ID%,
            register_id %INT% NOT NULL REFERENCES register(id) ON DELETE RESTRICT,
            year %INT% NOT NULL,
            kind %TEXT% NOT NULL,
            next_number %INT% NOT NULL CONSTRAINT register_series_next CHECK (next_number > 0),
            used %INT% NOT NULL,
            reserved %INT% NOT NULL,
            void %INT% NOT NULL,
            closed_on %TEXT% CONSTRAINT register_series_closed_on_day CHECK (length(closed_on) = 10),
            closed_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            digest %TEXT%,
            CONSTRAINT register_series_closed_whole CHECK
                ((closed_on IS NULL) = (closed_by IS NULL) AND (closed_on IS NULL) = (digest IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX register_series_key ON register_series (register_id, year, kind)"
        """
        CREATE TABLE register_entry (
            id %ID%,
            series_id %INT% NOT NULL REFERENCES register_series(id) ON DELETE RESTRICT,
            number %INT% NOT NULL,
            suffix %INT% NOT NULL CONSTRAINT register_entry_suffix CHECK (suffix BETWEEN 0 AND 23),
            state %TEXT% NOT NULL CONSTRAINT register_entry_state CHECK (state IN ('reserved', 'used', 'void')),
            day %TEXT% NOT NULL CONSTRAINT register_entry_day CHECK (length(day) = 10),
            document_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            receiver_id %INT% REFERENCES party(id) ON DELETE RESTRICT,
            passed_on %TEXT% CONSTRAINT register_entry_passed_on_day CHECK (length(passed_on) = 10),
            channel %TEXT% CONSTRAINT register_entry_channel CHECK (channel IN ('paper', 'system', 'mail', 'hand')),
            copies %INT%,
            note %TEXT%,
            reason %TEXT%,
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT register_entry_used_whole CHECK (state <> 'used' OR document_id IS NOT NULL),
            CONSTRAINT register_entry_reasoned CHECK (state = 'used' OR reason IS NOT NULL)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX register_entry_key ON register_entry (series_id, number, suffix)"
        "CREATE UNIQUE INDEX register_entry_document_key ON register_entry (document_id) WHERE state = 'used'"
        "CREATE INDEX register_entry_day ON register_entry (series_id, day, number, suffix)"
        "CREATE INDEX register_entry_reserved ON register_entry (series_id, number, suffix) WHERE state = 'reserved'"
        // A paper that came again by another channel: it joins the line of the first.
        """
        CREATE TABLE register_copy (
            document_id %INT% PRIMARY KEY REFERENCES document(id) ON DELETE RESTRICT,
            entry_id %INT% NOT NULL REFERENCES register_entry(id) ON DELETE RESTRICT,
            channel %TEXT% NOT NULL CONSTRAINT register_copy_channel CHECK (channel IN ('paper', 'system', 'mail', 'hand')),
            day %TEXT% NOT NULL CONSTRAINT register_copy_day CHECK (length(day) = 10),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX register_copy_entry ON register_copy (entry_id, document_id)"
    }
}
