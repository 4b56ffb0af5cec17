/// An issued urging letter stands in the ledger, and in its book, like any paper that left. Those that were issued before got
/// their number by hand and stand in neither.
extension Schema {
    static let letterDocument = Migration("0141_letter_document") {
        "ALTER TABLE urging_letter ADD COLUMN document_id %INT% REFERENCES document(id) ON DELETE RESTRICT"
        "CREATE INDEX urging_letter_document ON urging_letter (document_id) WHERE document_id IS NOT NULL"
    }
}
