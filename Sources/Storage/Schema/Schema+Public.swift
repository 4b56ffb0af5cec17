/// What people say of the service, and what the public board is counted from.
///
/// `service_rating` does not say which dossier was rated: unit, procedure and day are all that is kept. That a dossier was rated, once,
/// stands in `rated_case`, without what was said. `office_secret` keeps what links for citizens are made with. `index_entry`
/// has the numbers of a month that come from outside. The indexes of cases answer the board without reading a row.
extension Schema {
    static let publicService = Migration("0200_public_service") {
        """
        CREATE TABLE office_secret (
            name %TEXT% NOT NULL PRIMARY KEY,
            secret %TEXT% NOT NULL,
            made_at %INT% NOT NULL
        ) %STRICT%
        """
        """
        CREATE TABLE rated_case (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            rated_on %TEXT% NOT NULL CONSTRAINT rated_case_rated_on_day CHECK (length(rated_on) = 10)
        ) %STRICT%
        """
        """
        CREATE TABLE service_rating (
            id %ID%,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            procedure_id %INT% NOT NULL REFERENCES procedure(id) ON DELETE RESTRICT,
            rated_on %TEXT% NOT NULL CONSTRAINT service_rating_rated_on_day CHECK (length(rated_on) = 10),
            form %INT% NOT NULL CONSTRAINT service_rating_form CHECK (form > 0),
            is_satisfied %BOOL% NOT NULL,
            answers %TEXT% NOT NULL,
            comment %TEXT%
        ) %STRICT%
        """
        """
        CREATE INDEX service_rating_day ON service_rating (rated_on, unit_id, procedure_id, is_satisfied)
        """
        "CREATE INDEX service_rating_unit ON service_rating (unit_id, id)"
        Migration.Statement.forbidding(.update, on: "service_rating", rule: "service_rating_frozen")
        Migration.Statement.forbidding(.delete, on: "service_rating", rule: "service_rating_kept")
        """
        CREATE TABLE index_entry (
            month %TEXT% NOT NULL CONSTRAINT index_entry_month CHECK (length(month) = 7),
            criterion %TEXT% NOT NULL,
            part %INT% NOT NULL CONSTRAINT index_entry_part CHECK (part >= 0 AND part <= whole),
            whole %INT% NOT NULL,
            source %TEXT% NOT NULL,
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            PRIMARY KEY (month, criterion)
        ) %STRICT%
        """
        "CREATE INDEX process_case_begun ON process_case (kind, begun_at, unit_id, procedure_id, id)"
        """
        CREATE INDEX process_case_ended ON process_case (kind, ended_at, unit_id, procedure_id, outcome, is_late)
        """
        """
        CREATE INDEX process_case_open
        ON process_case (kind, is_open, unit_id, procedure_id, sort_due, due_minute, holder_id)
        """
    }
}
