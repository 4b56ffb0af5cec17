/// Where papers of dossiers come from: the procedure's list as it was then, and whether they were brought.
///
/// Of dossiers that are there already: one that stands in no list counts as outside it where the catalogue was not changed since, so
/// that nobody is accused of what was right; what was not taken from an earlier dossier was brought.
extension Schema {
    static let dossierPartOrigin = Migration("0252_dossier_part_origin") {
        "ALTER TABLE dossier_part ADD COLUMN is_listed %BOOL% NOT NULL DEFAULT TRUE"
        "ALTER TABLE dossier_part ADD COLUMN is_brought %BOOL% NOT NULL DEFAULT FALSE"
        """
        UPDATE dossier_part SET is_brought = TRUE WHERE is_received = TRUE AND NOT EXISTS (
            SELECT 1 FROM dossier_file f
            WHERE f.case_id = dossier_part.case_id AND f.part = dossier_part.position AND f.source_id IS NOT NULL)
        """
        """
        UPDATE dossier_part SET is_listed = FALSE
        WHERE is_received = TRUE AND is_required = FALSE AND originals + copies = 1 AND EXISTS (
            SELECT 1 FROM process_case c WHERE c.id = dossier_part.case_id AND c.procedure_id IS NOT NULL
                AND NOT EXISTS (
                    SELECT 1 FROM procedure_part q
                    WHERE q.procedure_id = c.procedure_id AND q.title = dossier_part.title)
                AND NOT EXISTS (
                    SELECT 1 FROM journal_entry j
                    WHERE j.subject_kind = 'procedure' AND j.subject_id = c.procedure_id
                        AND j.act = 'procedure.changed' AND j.at >= c.begun_at))
        """
    }
}
