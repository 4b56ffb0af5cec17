/// Processes that were written in the program: at most one draft of each, and what was issued, newest last. `digest` is over the
/// text, `basis` that of the text it was begun from, `file_digest` that of the program's own file when it was issued.
/// `process_text_turn` answers how often something was issued or withdrawn, which every server asks every two seconds.
extension Schema {
    static let processText = Migration("0355_process_text") {
        """
        CREATE TABLE process_text (
            id %ID%,
            code %TEXT% NOT NULL,
            text %TEXT% NOT NULL,
            digest %TEXT% NOT NULL,
            basis %TEXT%,
            state %TEXT% NOT NULL CONSTRAINT process_text_state CHECK (state IN ('draft', 'issued', 'withdrawn')),
            first_day %TEXT%,
            file_digest %TEXT%,
            kept_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            kept_at %INT% NOT NULL,
            issued_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            issued_at %INT%,
            withdrawn_by %INT% REFERENCES person(id) ON DELETE RESTRICT,
            withdrawn_at %INT%,
            version %INT% NOT NULL,
            CONSTRAINT process_text_issued CHECK ((state = 'draft') = (issued_at IS NULL)),
            CONSTRAINT process_text_taken_back CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL))
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX process_text_draft_key ON process_text (code) WHERE state = 'draft'"
        "CREATE INDEX process_text_code ON process_text (code, id)"
        "CREATE INDEX process_text_turn ON process_text (issued_at, withdrawn_at)"
    }
}
