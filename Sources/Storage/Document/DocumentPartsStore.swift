public import Office

/// What the page of a paper shows beside its text.
public struct DocumentParts: Sendable {
    /// Of its obligations that the reader sees, in their order.
    public let marks: [DocumentItemStore.Mark]
    /// What it does to other papers that the reader sees, and they to it.
    public let relations: [(kind: Document.Relation, other: DocumentLabel, isOurs: Bool)]
    public let annexes: [PaperAnnex]
    /// The words of its pages, counted from 1, in the form that `PageWords` keeps.
    public let words: [(page: Int, words: String)]
}

public enum DocumentPartsStore {
    /// All that is asked for in one statement.
    public static func all(
        _ tx: any Transaction, of id: Key<Document>, for actor: Actor, marks limit: Int, withAnnexes: Bool,
        withWords: Bool
    ) throws -> DocumentParts {
        var selections = [
            DocumentItemStore.marks(of: id, for: actor, limit: limit), RelationStore.selection(of: id, for: actor),
        ]
        if withAnnexes { selections.append(AnnexStore.selection(of: id)) }
        if withWords { selections.append(DocumentPageStore.selection(of: id)) }
        let found = try Sheaf(selections: selections).rows(tx)
        return DocumentParts(
            marks: try (found["mark"] ?? []).map(DocumentItemStore.mark),
            relations: try (found["relation"] ?? []).map(RelationStore.relation),
            annexes: try (found["annex"] ?? []).compactMap(AnnexStore.annex),
            words: try (found["page"] ?? []).map(DocumentPageStore.page))
    }
}
