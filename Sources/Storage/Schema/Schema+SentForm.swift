/// What forms have made that a person might send twice: by a second press, or because the answer was lost on its way.
///
/// `mark` is a hash over the form's token and everything in it, so that a form that comes back changed makes something new.
/// Rows are needed for as long as a page may stand open, and swept away afterwards.
extension Schema {
    static let sentForm = Migration("0067_sent_form") {
        """
        CREATE TABLE sent_form (
            person_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            mark %TEXT% NOT NULL,
            made %INT%,
            sent_at %INT% NOT NULL,
            PRIMARY KEY (person_id, mark)
        ) %STRICT%
        """
        "CREATE INDEX sent_form_age ON sent_form (sent_at, person_id, mark)"
    }
}
