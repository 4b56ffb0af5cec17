import Office

extension DocumentLabel {
    /// The columns that `init(_:)` reads, of a document `d`; its key is `document_id`.
    static let columns: SQL = """
        d.id AS document_id, d.kind AS document_kind, d.number AS document_number, d.issued_on AS document_issued_on,
        d.excerpt AS document_excerpt
        """

    init(_ row: Row) throws {
        self.init(
            id: try row.key("document_id"), kind: try row.textIfPresent("document_kind"),
            number: try row.textIfPresent("document_number"), issuedOn: try row.dayIfPresent("document_issued_on"),
            title: try row.text("document_excerpt"))
    }

    /// Nil where the document is an outer join's absent one.
    static func ifPresent(_ row: Row) throws -> DocumentLabel? {
        try row.intIfPresent("document_id") == nil ? nil : try DocumentLabel(row)
    }
}
