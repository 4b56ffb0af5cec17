import Office
import Storage
import WorkTime

extension Act {
    /// Takes a paper into the search index as its header says what it is.
    func index(_ document: Key<Document>, _ header: CheckedHeader, text: String) throws {
        let scope = try DocumentStore.standing(tx, document).scope
        try SearchIndex.put(
            .paper(
                document, scope: scope.value, at: now, number: header.number, kind: header.kind, title: header.title,
                issuer: header.issuer, text: text), in: tx)
    }

    /// Takes an obligation into the search index; `number` is that of its paper.
    func index(_ obligation: Key<Obligation>, _ task: CheckedTask, scope: Key<Scope>, number: String?) throws {
        try SearchIndex.put(
            .task(
                obligation, scope: scope.value, at: now, content: task.content, product: task.product,
                addresses: task.addresses, number: number), in: tx)
    }

    /// Makes an obligation's entry anew, after it got its paper.
    func reindex(_ obligation: Key<Obligation>) throws {
        guard let task = try IndexSourceStore.task(tx, obligation) else { return }
        try SearchIndex.put(.task(task), in: tx)
    }
}

/// By what records are found, the one place that says so.
extension SearchEntry {
    /// Number, kind, excerpt and issuer as its title, its text as its body.
    static func paper(
        _ id: Key<Document>, scope: Int64, at: Instant, number: String?, kind: String?, title: String, issuer: String?,
        text: String
    ) -> SearchEntry {
        let names = [number, DocumentNumber.folded(number), kind, title, issuer]
        return SearchEntry(
            kind: .document, id: id.value, scope: scope, at: at,
            title: names.compactMap { $0 }.flatMap(SearchWord.words), body: SearchWord.words(in: text))
    }

    /// Its content as title; product, what it remedies and the number of its paper as body.
    static func task(
        _ id: Key<Obligation>, scope: Int64, at: Instant, content: String, product: String?, addresses: String?,
        number: String?
    ) -> SearchEntry {
        let more = [product, addresses, number, DocumentNumber.folded(number)]
        return SearchEntry(
            kind: .obligation, id: id.value, scope: scope, at: at, title: SearchWord.words(in: content),
            body: more.compactMap { $0 }.flatMap(SearchWord.words))
    }

    static func paper(_ paper: IndexSourceStore.Paper) -> SearchEntry {
        .paper(
            paper.id, scope: paper.scope, at: paper.at, number: paper.number, kind: paper.kind, title: paper.title,
            issuer: paper.issuer, text: paper.text)
    }

    static func task(_ task: IndexSourceStore.Task) -> SearchEntry {
        .task(
            task.id, scope: task.scope, at: task.at, content: task.content, product: task.product,
            addresses: task.addresses, number: task.number)
    }
}
