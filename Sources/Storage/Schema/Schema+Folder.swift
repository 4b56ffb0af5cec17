/// Paper folders of dossiers: where each lies now, and every scan of one.
///
/// `held_since` is when the electronic dossier came into the hands in which it is; a folder that was scanned before lies there
/// unsaid. `is_open` is that of its dossier, so that the list of stray folders reads only what runs.
extension Schema {
    static let dossierFolder = Migration("0233_dossier_folder") {
        """
        CREATE TABLE dossier_folder (
            case_id %INT% PRIMARY KEY REFERENCES process_case(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            scanned_at %INT% NOT NULL,
            held_since %INT% NOT NULL,
            is_open %BOOL% NOT NULL
        ) %STRICT%
        """
        "CREATE INDEX dossier_folder_open ON dossier_folder (is_open, held_since, case_id)"
        """
        CREATE TABLE folder_scan (
            id %ID%,
            case_id %INT% NOT NULL REFERENCES process_case(id) ON DELETE RESTRICT,
            unit_id %INT% NOT NULL REFERENCES unit(id) ON DELETE RESTRICT,
            by_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            at %INT% NOT NULL,
            act %TEXT%
        ) %STRICT%
        """
        "CREATE INDEX folder_scan_case ON folder_scan (case_id, id)"
        "CREATE INDEX folder_scan_person ON folder_scan (by_id, id)"
        Migration.Statement.forbidding(.update, on: "folder_scan", rule: "folder_scan_frozen")
        Migration.Statement.forbidding(.delete, on: "folder_scan", rule: "folder_scan_kept")
    }
}
