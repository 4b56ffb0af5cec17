public import Office

/// What confirming a paper asks of it.
public struct UnconfirmedPaper: Sendable {
    public let state: Document.State
    public let scope: Key<Scope>
    /// What it says of itself so far.
    public let header: CheckedHeader
    /// Whether the search index has it, by that header and in its newest form.
    public let isIndexed: Bool
    /// Whether it joined the line of another.
    public let isCopy: Bool
    /// What people make of its reading, as JSON; nil where it was never read.
    public let draft: (text: String, version: Int64)?
}

extension ReadingStore {
    /// One statement. Throws `.notFound` when the actor may not see it.
    public static func unconfirmed(
        _ tx: any Transaction, _ id: Key<Document>, for actor: Actor
    ) throws -> UnconfirmedPaper {
        let row = try tx.first(
            """
            SELECT d.state, d.scope_id, d.direction, d.kind, d.number, d.issued_on, d.issuer, d.excerpt, d.signer,
                d.urgency, d.recipients, d.reply_by, r.draft, r.version AS draft_version,
                EXISTS (SELECT 1 FROM register_copy c WHERE c.document_id = d.id) AS is_copy,
                EXISTS (SELECT 1 FROM search_entry e WHERE e.subject_kind = \(SubjectKind.document)
                    AND e.subject_id = d.id AND e.form = \(SearchEntry.form)) AS is_indexed
            FROM document d LEFT JOIN reading r ON r.document_id = d.id
            WHERE d.id = \(id) AND \(sql: Access.sees(document: "d", actor))
            """)
        guard let row else { throw DocumentStore.notFound }
        guard let urgency = Document.Urgency(rawValue: try row.int("urgency")) else {
            throw StorageError(.row, "no such urgency")
        }
        return UnconfirmedPaper(
            state: try row.code("state"), scope: try row.key("scope_id"),
            header: CheckedHeader(
                direction: try row.code("direction"), kind: try row.textIfPresent("kind"),
                number: try row.textIfPresent("number"), issuedOn: try row.dayIfPresent("issued_on"),
                issuer: try row.textIfPresent("issuer"), title: try row.text("excerpt"),
                signer: try row.textIfPresent("signer"), urgency: urgency,
                recipients: try row.textIfPresent("recipients"), replyBy: try row.dayIfPresent("reply_by")),
            isIndexed: try row.bool("is_indexed"), isCopy: try row.bool("is_copy"),
            draft: try row.textIfPresent("draft").map { (text: $0, version: Int64(try row.int("draft_version"))) })
    }
}
