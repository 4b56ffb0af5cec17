/// Who is away and who acts meanwhile; who may sign for whom; what a reorganisation made of a unit.
///
/// Days are `YYYY-MM-DD`; `valid_to` is the last day on which the row holds.
extension Schema {
    static let substitution = Migration("0060_substitution") {
        """
        CREATE TABLE absence (
            id %ID%,
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            substitute_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            reason %TEXT% NOT NULL CONSTRAINT absence_reason CHECK
                (reason IN ('leave', 'mission', 'study', 'illness', 'other')),
            valid_from %TEXT% NOT NULL CONSTRAINT absence_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% NOT NULL CONSTRAINT absence_valid_to_day CHECK (length(valid_to) = 10),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT absence_order CHECK (valid_from <= valid_to),
            CONSTRAINT absence_somebody_else CHECK (substitute_id IS NULL OR substitute_id <> person_id)
        ) %STRICT%
        """
        "CREATE INDEX absence_person ON absence (person_id, valid_to, id)"
        "CREATE INDEX absence_substitute ON absence (substitute_id, valid_to, id)"
        "CREATE INDEX absence_end ON absence (valid_to, id)"
        """
        CREATE TABLE delegation (
            id %ID%,
            kind %TEXT% NOT NULL CONSTRAINT delegation_kind CHECK (kind IN ('deputy', 'order', 'mandate')),
            giver_title %TEXT% NOT NULL,
            giver_id %INT% REFERENCES person(id) ON DELETE RESTRICT,
            receiver_id %INT% NOT NULL REFERENCES party(id) ON DELETE RESTRICT,
            paper_kinds %TEXT% NOT NULL,
            matters %TEXT% NOT NULL,
            basis %TEXT% NOT NULL,
            basis_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            valid_from %TEXT% NOT NULL CONSTRAINT delegation_valid_from_day CHECK (length(valid_from) = 10),
            valid_to %TEXT% CONSTRAINT delegation_valid_to_day CHECK (length(valid_to) = 10),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            version %INT% NOT NULL,
            CONSTRAINT delegation_order CHECK (valid_to IS NULL OR valid_from <= valid_to),
            CONSTRAINT delegation_mandate_ends CHECK (kind <> 'mandate' OR valid_to IS NOT NULL)
        ) %STRICT%
        """
        "CREATE INDEX delegation_receiver ON delegation (receiver_id, id)"
        "CREATE INDEX delegation_giver ON delegation (giver_id, id)"
    }

    /// A unit that is gone keeps its last name without an end: the unit's own last day says when it was borne last, and
    /// what it once worked on is still called by it.
    static let reorganisation = Migration("0061_reorganisation") {
        """
        UPDATE unit_name SET valid_to = NULL
        WHERE valid_to = (SELECT unit.valid_to FROM unit WHERE unit.id = unit_name.unit_id)
            AND NOT EXISTS (
                SELECT 1 FROM unit_name AS later WHERE later.unit_id = unit_name.unit_id
                    AND (later.valid_to IS NULL OR later.valid_to > unit_name.valid_to))
        """
        """
        CREATE TABLE reorganisation (
            id %ID%,
            effective_on %TEXT% NOT NULL CONSTRAINT reorganisation_effective_on_day CHECK (length(effective_on) = 10),
            basis %TEXT% NOT NULL,
            basis_id %INT% REFERENCES document(id) ON DELETE RESTRICT,
            done_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            done_at %INT% NOT NULL,
            moved %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE unit_successor (
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            successor_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            position %INT% NOT NULL,
            reorganisation_id %INT% NOT NULL REFERENCES reorganisation(id) ON DELETE RESTRICT,
            PRIMARY KEY (unit_id, successor_id)
        ) %STRICT%
        """
        "CREATE INDEX unit_successor_successor ON unit_successor (successor_id, unit_id)"
        // Where a unit stood before it was put elsewhere; `valid_to` is the last day there.
        """
        CREATE TABLE unit_former_place (
            id %ID%,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            parent_id %INT% REFERENCES unit(id) ON DELETE RESTRICT,
            valid_to %TEXT% NOT NULL CONSTRAINT unit_former_place_valid_to_day CHECK (length(valid_to) = 10)
        ) %STRICT%
        """
        "CREATE INDEX unit_former_place_unit ON unit_former_place (unit_id, valid_to, id)"
        "CREATE INDEX unit_name_unit ON unit_name (unit_id, valid_from)"
    }
}
