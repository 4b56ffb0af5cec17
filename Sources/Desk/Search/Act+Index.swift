import Office
import Storage

extension Act {
    /// Takes a paper into the search index: number, kind and excerpt as its title, its text as its body.
    func index(_ document: Key<Document>, _ header: CheckedHeader, text: String) throws {
        let scope = try DocumentStore.standing(tx, document).scope
        let names = [header.number, DocumentNumber.folded(header.number), header.kind, header.title, header.issuer]
        try SearchIndex.put(
            SearchEntry(
                kind: .document, id: document.value, scope: scope.value, at: now,
                title: names.compactMap { $0 }.flatMap(SearchWord.words), body: SearchWord.words(in: text)),
            in: tx)
    }

    /// Takes an obligation into the search index: its content as title; product and number of its paper as body.
    func index(_ obligation: Key<Obligation>, _ task: CheckedTask, scope: Key<Scope>, number: String?) throws {
        let more = [task.product, task.addresses, number, DocumentNumber.folded(number)]
        try SearchIndex.put(
            SearchEntry(
                kind: .obligation, id: obligation.value, scope: scope.value, at: now,
                title: SearchWord.words(in: task.content), body: more.compactMap { $0 }.flatMap(SearchWord.words)),
            in: tx)
    }
}
