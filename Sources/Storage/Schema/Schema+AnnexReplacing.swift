/// Annexes whose place another has taken that came later: `replaced_by` is its position. A paper that was dropped keeps none.
extension Schema {
    static let annexReplacing = Migration("0247_annex_replacing") {
        "ALTER TABLE document_annex ADD COLUMN replaced_by %INT%"
        "DELETE FROM document_annex WHERE document_id IN (SELECT id FROM document WHERE state = 'dropped')"
    }
}
