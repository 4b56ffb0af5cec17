/// Papers that were called back: our own ones that were withdrawn, and those of others whose recall was agreed to. Reports that
/// name a paper as what proves them are found by it.
extension Schema {
    static let recall = Migration("0297_recall") {
        "ALTER TABLE document ADD COLUMN recalled_at %INT%"
        "ALTER TABLE document ADD COLUMN recall_reason %TEXT%"
        "CREATE INDEX progress_report_document ON progress_report (document_id, obligation_id) WHERE document_id IS NOT NULL"
    }
}
