/// The organisation, dated: a unit keeps its key through renaming, and the names it bore stay.
///
/// Units and persons are both parties, so whatever can lead, coordinate or be told is one key.
/// Days are `YYYY-MM-DD`; `valid_to` is the last day on which the row holds, NULL while it lasts.
extension Schema {
    static let organisation = Migration("0001_organisation") {
        """
        CREATE TABLE party (
            id %ID%,
            kind %TEXT% NOT NULL CONSTRAINT party_kind CHECK (kind IN ('unit', 'person'))
        ) %STRICT%
        """
        """
        CREATE TABLE person (
            id %INT% PRIMARY KEY REFERENCES party(id) ON DELETE RESTRICT,
            full_name %TEXT% NOT NULL,
            name_fold %TEXT% NOT NULL,
            name_sort %TEXT% NOT NULL,
            email %TEXT%,
            phone %TEXT%,
            valid_from %TEXT% NOT NULL CONSTRAINT person_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT person_valid_to_day CHECK (length(valid_to) = 10),
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX person_name_sort ON person (name_sort, id)"
        """
        CREATE TABLE unit (
            id %INT% PRIMARY KEY REFERENCES party(id) ON DELETE RESTRICT,
            parent_id %INT% REFERENCES unit(id) ON DELETE RESTRICT,
            kind %TEXT% NOT NULL CONSTRAINT unit_kind CHECK
                (kind IN ('office', 'leadership', 'division', 'board', 'centre', 'agency')),
            is_outside %BOOL% NOT NULL,
            follower_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            valid_from %TEXT% NOT NULL CONSTRAINT unit_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT unit_valid_to_day CHECK (length(valid_to) = 10),
            version %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX unit_parent ON unit (parent_id, position, id)"
        "CREATE INDEX unit_follower ON unit (follower_id)"
        "CREATE INDEX unit_kind ON unit (kind, id)"
        """
        CREATE TABLE unit_name (
            id %ID%,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            short_name %TEXT%,
            name_fold %TEXT% NOT NULL,
            name_sort %TEXT% NOT NULL,
            valid_from %TEXT% NOT NULL CONSTRAINT unit_name_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT unit_name_valid_to_day CHECK (length(valid_to) = 10)
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX unit_name_current_key ON unit_name (unit_id) WHERE valid_to IS NULL"
        "CREATE INDEX unit_name_fold ON unit_name (name_fold)"
        """
        CREATE TABLE unit_alias (
            id %ID%,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            alias %TEXT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX unit_alias_key ON unit_alias (unit_id, alias)"
        """
        CREATE TABLE post (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            title %TEXT% NOT NULL,
            rank %TEXT% NOT NULL CONSTRAINT post_rank CHECK (rank IN ('leader', 'head', 'deputy', 'officer')),
            valid_from %TEXT% NOT NULL CONSTRAINT post_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT post_valid_to_day CHECK (length(valid_to) = 10)
        ) %STRICT%
        """
        "CREATE INDEX post_person ON post (person_id, valid_to)"
        "CREATE INDEX post_unit ON post (unit_id, valid_to, rank)"
        // Counts the changes of the organisation, so that a name book in memory knows when it is out of date.
        """
        CREATE TABLE organisation_revision (
            id %INT% PRIMARY KEY CONSTRAINT organisation_revision_one CHECK (id = 1),
            value %INT% NOT NULL
        ) %STRICT%
        """
        "INSERT INTO organisation_revision (id, value) VALUES (1, 1)"
    }
}
