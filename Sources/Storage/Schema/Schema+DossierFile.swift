/// Papers and results of dossiers as files, and what people say to using them again.
///
/// `part` is the paper's place in `dossier_part`; NULL is a result. A paper that was taken again from an earlier dossier names the
/// file there; when the consent is withdrawn it stays and is not opened any more. The newest row of `reuse_consent` holds.
extension Schema {
    static let dossierFile = Migration("0235_dossier_file") {
        """
        CREATE TABLE dossier_file (
            id %ID%,
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            part %INT%,
            title %TEXT% NOT NULL,
            file_hash %TEXT% NOT NULL REFERENCES file(hash) ON DELETE RESTRICT,
            name %TEXT% NOT NULL,
            valid_until %TEXT% CONSTRAINT dossier_file_valid_until_day CHECK (length(valid_until) = 10),
            added_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            added_at %INT% NOT NULL,
            source_id %INT% REFERENCES dossier_file(id) ON DELETE RESTRICT,
            withdrawn_at %INT%
        ) %STRICT%
        """
        "CREATE INDEX dossier_file_case ON dossier_file (case_id, id)"
        "CREATE INDEX dossier_file_hash ON dossier_file (file_hash)"
        "CREATE INDEX dossier_file_source ON dossier_file (source_id) WHERE source_id IS NOT NULL"
        """
        CREATE TABLE reuse_consent (
            id %ID%,
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            stance %TEXT% NOT NULL CONSTRAINT reuse_consent_stance CHECK (stance IN ('given', 'refused', 'withdrawn')),
            how %TEXT% NOT NULL,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX reuse_consent_case ON reuse_consent (case_id, id)"
        Migration.Statement.forbidding(.update, on: "reuse_consent", rule: "reuse_consent_frozen")
        Migration.Statement.forbidding(.delete, on: "reuse_consent", rule: "reuse_consent_kept")
        "CREATE INDEX process_applicant_number ON process_applicant (number, case_id) WHERE number IS NOT NULL"
    }
}
