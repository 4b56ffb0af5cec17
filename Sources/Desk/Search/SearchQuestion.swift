public import Office
import Storage

/// Papers and obligations by words with or without marks, phrases, numbers («1568-CV/TU», «1568») and facts. What bears
/// the number comes first. Nothing typed and nothing asked for finds nothing.
///
/// The index ranks at most 1,000 records, and at most a hundred papers are found by their number: a page further on costs
/// what the first does.
public struct SearchQuestion: Question {
    public let query: String
    /// Papers, obligations, or both.
    public let kinds: Set<SubjectKind>
    public let filter: SearchFilter
    /// Where the page before ended; of one kind only.
    public let after: SearchCursor?
    /// Of each kind.
    public let limit: Int
    /// Whether the last word is still being typed, as in a picker.
    public let isTyping: Bool

    /// More than fits into a line; what was typed beyond is not looked for.
    public static let mostLetters = 500

    public init(
        _ query: String, kinds: Set<SubjectKind> = [.document, .obligation], filter: SearchFilter = .none,
        after: SearchCursor? = nil, limit: Int = 20, isTyping: Bool = false
    ) {
        self.query = query
        self.kinds = kinds
        self.filter = filter
        self.after = after
        self.limit = min(max(limit, 1), 100)
        self.isTyping = isTyping
    }

    public func answer(_ look: View) throws -> SearchPage {
        let text = String(query.prefix(Self.mostLetters))
        guard let search = SearchQuery(text, filter: filter, isUnfinished: isTyping) else {
            return SearchPage(query: query, filter: filter)
        }
        let found = try SearchIndex.search(
            search, kinds: kinds.sorted { $0.rawValue < $1.rawValue }, sees: Access.sees(entry: "e", look.actor),
            numbered: kinds.contains(.document) && filter == .none && query.contains(where: \.isNumber)
                ? DocumentStore.numbered(query, for: look.actor, limit: 100) : nil, in: look.tx)
        let documents = documents(found)
        let obligations = found.hits.filter { $0.kind == .obligation }.map { SearchCursor.words($0.rank) }
        let shownDocuments = page(documents)
        let shownObligations = page(obligations)
        let (shownPapers, shownTasks) = try look.tx.byKeys(always: true) {
            (
                try papers(
                    shownDocuments.shown.map { Key($0.id) }, SearchMarks(text, isBegun: found.isBegun), look),
                try ObligationItemStore.items(
                    look.tx, shownObligations.shown.map { Key($0.id) }, for: look.actor)
            )
        }
        return SearchPage(
            query: query, filter: filter, documents: shownPapers, obligations: shownTasks,
            nextDocument: shownDocuments.next, nextObligation: shownObligations.next, documentCount: documents.count,
            obligationCount: obligations.count, isCut: found.isCut, isLoose: found.isLoose, isBegun: found.isBegun,
            facets: found.facets)
    }

    private func documents(_ found: SearchHits) -> [SearchCursor] {
        let numbered = found.numbered.map(\.value)
        let known = Set(numbered)
        // Records that have some of the words are no answer to who knows the number.
        let hits = found.isLoose && !numbered.isEmpty ? [] : found.hits
        return numbered.map { .number($0) }
            + hits.filter { $0.kind == .document && !known.contains($0.id) }.map { .words($0.rank) }
    }

    private func papers(_ ids: [Key<Document>], _ marks: SearchMarks, _ look: View) throws -> [FoundPaper] {
        guard !isTyping else {
            return try DocumentItemStore.items(look.tx, ids, for: look.actor).map { FoundPaper($0) }
        }
        return try DocumentItemStore.found(look.tx, ids, for: look.actor).map { found in
            FoundPaper(found.item, passages: found.text.map { SearchPassage.best(of: $0, for: marks) } ?? [])
        }
    }

    private func page(_ all: [SearchCursor]) -> (shown: ArraySlice<SearchCursor>, next: SearchCursor?) {
        let rest = after.map { after in all.drop { $0 <= after } } ?? all[...]
        let shown = rest.prefix(limit)
        return (shown, rest.count > limit ? shown.last : nil)
    }
}
