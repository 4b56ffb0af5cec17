public import Office
import Storage

/// Papers and obligations by words with or without marks, or by number: «1568-CV/TU», «1568». What bears the number comes
/// first. Nothing typed finds nothing.
///
/// The index ranks at most 2,000 records, and at most a hundred papers are found by their number: a page further on costs
/// what the first does.
public struct SearchQuestion: Question {
    public let query: String
    /// Papers, obligations, or both.
    public let kinds: Set<SubjectKind>
    /// Where the page before ended; of one kind only.
    public let after: SearchCursor?
    /// Of each kind.
    public let limit: Int

    public init(
        _ query: String, kinds: Set<SubjectKind> = [.document, .obligation], after: SearchCursor? = nil, limit: Int = 20
    ) {
        self.query = query
        self.kinds = kinds
        self.after = after
        self.limit = min(max(limit, 1), 100)
    }

    public func answer(_ look: View) throws -> SearchPage {
        let words = SearchWord.words(in: String(query.prefix(500)))
        guard let search = SearchQuery(Array(words.prefix(16))) else { return SearchPage(query: query) }
        let found = try SearchIndex.search(
            search, kinds: kinds.sorted { $0.rawValue < $1.rawValue }, sees: Access.sees(entry: "e", look.actor),
            in: look.tx)
        let documents = page(try documents(found.hits, look))
        let obligations = page(found.hits.filter { $0.kind == .obligation }.map { .words($0.rank) })
        return SearchPage(
            query: query,
            documents: try DocumentItemStore.items(look.tx, documents.shown.map { Key($0.id) }, for: look.actor),
            obligations: try ObligationItemStore.items(
                look.tx, obligations.shown.map { Key($0.id) }, for: look.actor),
            nextDocument: documents.next, nextObligation: obligations.next, isCut: found.isCut)
    }

    private func documents(_ hits: [SearchHit], _ look: View) throws -> [SearchCursor] {
        let numbered =
            kinds.contains(.document) && query.contains(where: \.isNumber)
            ? try DocumentStore.find(look.tx, number: query, for: look.actor, limit: 100).map(\.value) : []
        let known = Set(numbered)
        return numbered.map { .number($0) }
            + hits.filter { $0.kind == .document && !known.contains($0.id) }.map { .words($0.rank) }
    }

    private func page(_ all: [SearchCursor]) -> (shown: ArraySlice<SearchCursor>, next: SearchCursor?) {
        let rest = after.map { after in all.drop { $0 <= after } } ?? all[...]
        let shown = rest.prefix(limit)
        return (shown, rest.count > limit ? shown.last : nil)
    }
}
