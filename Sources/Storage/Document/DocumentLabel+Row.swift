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

    /// The same where the row is about something else and the paper `d` only its basis: whoever sees the one does not
    /// always see the other.
    ///
    /// The machine itself, whose letters and reports go to those whom they concern, reads every name. `laid`: the obligation
    /// that the row is about, where the paper is that one's basis.
    static func columns(seenBy actor: Actor, laying laid: SQL? = nil) -> SQL {
        let sees = actor.isTerminal ? "TRUE" : Access.seen(document: "d", laying: laid, actor)
        return "\(sql: columns), \(sql: sees) AS document_is_seen"
    }

    /// The basis that `columns(seenBy:)` read: its name, or only that there is one. Nil where the join found none.
    static func basis(_ row: Row) throws -> DocumentLabel? {
        guard let id: Key<Document> = try row.keyIfPresent("document_id") else { return nil }
        return try row.bool("document_is_seen") ? DocumentLabel(row) : .restricted(id)
    }

    /// Nil where the document is an outer join's absent one.
    static func ifPresent(_ row: Row) throws -> DocumentLabel? {
        try row.intIfPresent("document_id") == nil ? nil : try DocumentLabel(row)
    }
}
