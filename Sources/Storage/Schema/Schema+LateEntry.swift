/// Dossiers that were received on paper before they were entered: why, and when that was done. `begun_at` of the case is the day of
/// reception.
extension Schema {
    static let lateEntry = Migration("0397_late_entry") {
        "ALTER TABLE dossier_intake ADD COLUMN late_reason %TEXT%"
        """
        ALTER TABLE dossier_intake ADD COLUMN entered_at %INT%
            CONSTRAINT dossier_intake_late CHECK ((late_reason IS NULL) = (entered_at IS NULL))
        """
    }
}
