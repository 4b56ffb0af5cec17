import Office
import Storage

/// Papers and obligations by words with or without marks, or by number: «1568-CV/TU», «1568». What bears the number comes
/// first. Nothing typed finds nothing.
public struct SearchQuestion: Question {
    public let query: String
    /// Of each kind.
    public let limit: Int

    public init(_ query: String, limit: Int = 20) {
        self.query = query
        self.limit = min(max(limit, 1), 100)
    }

    public func answer(_ look: View) throws -> SearchPage {
        let words = SearchWord.words(in: String(query.prefix(500)))
        guard let search = SearchQuery(Array(words.prefix(16))) else {
            return SearchPage(query: query, documents: [], obligations: [], hasMore: false)
        }
        let numbered =
            query.contains(where: \.isNumber)
            ? try DocumentStore.find(look.tx, number: query, for: look.actor, limit: limit) : []
        let found = try SearchIndex.search(
            search, kinds: [.document, .obligation], sees: Access.sees(entry: "e", look.actor), in: look.tx)
        var documents = numbered
        for hit in found.hits
        where hit.kind == .document && !documents.contains(Key(hit.id)) && documents.count <= limit {
            documents.append(Key(hit.id))
        }
        let obligations = found.hits.lazy.filter { $0.kind == .obligation }.map { Key<Obligation>($0.id) }
            .prefix(limit + 1)
        let items = try DocumentItemStore.items(look.tx, documents, for: look.actor)
        let lines = try ObligationItemStore.items(look.tx, Array(obligations))
        return SearchPage(
            query: query, documents: Array(items.prefix(limit)), obligations: Array(lines.prefix(limit)),
            hasMore: found.isCut || items.count > limit || lines.count > limit)
    }
}
