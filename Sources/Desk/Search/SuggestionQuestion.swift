import Office
import Storage
import Vietnamese

/// What may be meant by what is being typed: the reader's own saved searches of that name, how the words go on in titles,
/// and the papers that have them. Nothing before two letters.
///
/// Words come only out of records that the reader sees: what stands in no such title is never suggested. Six statements at
/// most.
public struct SuggestionQuestion: Question {
    public let typed: String

    private static let mostWords = 4
    private static let mostPapers = 4
    private static let mostSaved = 2

    public init(_ typed: String) {
        self.typed = String(typed.prefix(200))
    }

    public func answer(_ look: View) throws -> [SearchSuggestion] {
        let folded = typed.folded
        guard folded.utf8.count >= 2 else { return [] }
        let saved = try SavedViewStore.all(look.tx, of: look.actor.person, .search)
            .filter { (" " + $0.name.folded).contains(" " + folded) }
        var suggestions = saved.prefix(Self.mostSaved).map(SearchSuggestion.saved)
        guard let query = SearchQuery(typed, isUnfinished: true) else { return suggestions }
        let found = try SearchIndex.search(query, sees: Access.sees(entry: "e", look.actor), in: look.tx)
        let titles = try SearchTitleStore.titles(look.tx, of: found.hits)
        suggestions += Continuations(of: query.plainWords).best(in: titles, most: Self.mostWords)
            .filter { $0.folded != folded }.map(SearchSuggestion.words)
        let papers = found.hits.lazy.filter { $0.kind == .document }.prefix(Self.mostPapers).map {
            Key<Document>($0.id)
        }
        let items = try DocumentItemStore.items(look.tx, Array(papers), for: look.actor)
        return suggestions + items.map { .paper($0.label) }
    }
}
