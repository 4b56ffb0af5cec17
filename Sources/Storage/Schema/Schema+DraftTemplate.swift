/// Word files with fields that drafts begin with: `body` is the file in base64, `fields` their names, a line each. One that was taken
/// out of use stays.
extension Schema {
    static let draftTemplate = Migration("0375_draft_template") {
        """
        CREATE TABLE draft_template (
            id %ID%,
            name %TEXT% NOT NULL,
            kind %TEXT% NOT NULL,
            file_name %TEXT% NOT NULL,
            size %INT% NOT NULL,
            body %TEXT% NOT NULL,
            fields %TEXT% NOT NULL,
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            ended_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            ended_at %INT%,
            version %INT% NOT NULL,
            CONSTRAINT draft_template_ended CHECK ((ended_at IS NULL) = (ended_by IS NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX draft_template_name ON draft_template (name) WHERE ended_at IS NULL"
        "CREATE INDEX draft_template_kind ON draft_template (kind, name) WHERE ended_at IS NULL"
    }
}
