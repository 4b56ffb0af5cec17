import Office
import Storage
import WorkTime

extension Act {
    /// Takes a paper without a text into the search index, as its header says what it is.
    func index(_ document: Key<Document>, _ header: CheckedHeader) throws {
        try SearchIndex.put(.paper(document, header, at: now, text: ""), in: tx)
    }

    /// Takes a paper into the search index whose words were cut before the transaction.
    func index(_ document: Key<Document>, _ entry: CutEntry) throws {
        try SearchIndex.put(entry.placed(document.value, at: now), in: tx)
    }

    /// Brings a paper's entry up to its confirmation. Most papers are confirmed as they were read, and are then found by the
    /// words that the index has already: to take them out and put them in once more cost more than all else.
    func index(_ document: Key<Document>, confirmed header: CheckedHeader, of paper: UnconfirmedPaper) throws {
        if !paper.isIndexed || !header.isFound(as: paper.header) { try reindex(document) }
        try SearchIndex.date(.document, document.value, in: tx)
    }

    /// Makes a paper's entry anew, after its header was changed.
    func reindex(_ document: Key<Document>) throws {
        guard let paper = try IndexSourceStore.paper(tx, document) else { return }
        try SearchIndex.put(.paper(paper), in: tx)
    }

    /// Takes an obligation into the search index; `number` is that of its paper.
    func index(_ obligation: Key<Obligation>, _ task: CheckedTask, scope: Key<Scope>, number: String?) throws {
        try SearchIndex.put(
            .task(
                IndexedTask(
                    id: obligation, scope: scope.value, at: now, content: task.content, product: task.product,
                    addresses: task.addresses, number: number, parties: task.parties.map(\.printedName))), in: tx)
    }

    /// Makes an obligation's entry anew, after it got its paper.
    func reindex(_ obligation: Key<Obligation>) throws {
        guard let task = try IndexSourceStore.task(tx, obligation) else { return }
        try SearchIndex.put(.task(task), in: tx)
    }
}

extension CheckedHeader {
    /// Whether a paper is found by the same words with the one as with the other: the urgency is none of them.
    fileprivate func isFound(as other: CheckedHeader) -> Bool {
        direction == other.direction && kind == other.kind && number == other.number && issuedOn == other.issuedOn
            && issuer == other.issuer && title == other.title && signer == other.signer
            && recipients == other.recipients
    }
}

/// By what records are found, the one place that says so.
extension SearchEntry {
    /// Its number and excerpt as title; kind, issuer, signer and day as names; recipients and what it says as text: most papers
    /// name the same ones, and who looks for an agency wants its own papers first.
    static func paper(_ paper: IndexedPaper) -> SearchEntry {
        let number = paper.number.map { "\($0) " } ?? ""
        let names = [
            paper.kind, paper.issuer, paper.signer, paper.number.map(joined), paper.issuedOn?.written,
        ]
        let text = paper.recipients.map { paper.text.isEmpty ? $0 : "\($0)\n\(paper.text)" } ?? paper.text
        return SearchEntry(
            kind: .document, id: paper.id.value, scope: paper.scope, at: paper.at, title: number + paper.title,
            names: names.compactMap { $0 }.filter { !$0.isEmpty }, text: text,
            tags: [
                SearchTag(.kind, paper.kind), SearchTag(.issuer, paper.issuer), SearchTag(.signer, paper.signer),
            ].compactMap { $0 },
            header: .init(
                number: DocumentNumber.folded(paper.number), kind: paper.kind, issuer: paper.issuer,
                day: paper.issuedOn, direction: paper.direction))
    }

    static func paper(
        _ id: Key<Document>, _ header: CheckedHeader, scope: Int64? = nil, at: Instant, text: String
    ) -> SearchEntry {
        .paper(
            IndexedPaper(
                id: id, scope: scope, at: at, number: header.number, kind: header.kind, title: header.title,
                issuer: header.issuer, signer: header.signer, issuedOn: header.issuedOn,
                direction: header.direction, recipients: header.recipients, text: text))
    }

    /// Of a paper that has no row yet, to be placed once it has one.
    static func unplaced(_ header: CheckedHeader, text: String) -> SearchEntry {
        .paper(Key(0), header, at: Instant(milliseconds: 0), text: text)
    }

    /// Its content as title; product, what it remedies, the number of its paper and who has a part as names.
    static func task(_ task: IndexedTask) -> SearchEntry {
        let names = [task.product, task.addresses, task.number] + task.parties
        return SearchEntry(
            kind: .obligation, id: task.id.value, scope: task.scope, at: task.at, title: task.content,
            names: names.compactMap { $0 }.filter { !$0.isEmpty })
    }

    /// The notation in one word, as it is often typed: «QĐUBND».
    private static func joined(_ number: String) -> String {
        DocumentNumber.folded(number).split(separator: " ").filter { !($0.first?.isNumber ?? true) }.joined()
    }
}
