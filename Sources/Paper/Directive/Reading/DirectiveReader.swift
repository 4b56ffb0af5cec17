import WorkTime

/// Reads what a paper says from its text: who issued it, what it cites, whom it charges with what by when.
public struct DirectiveReader: Sendable {
    public init() {}

    /// The reading of a paper; `names` are those the office knows, which help but are not needed.
    public func read(_ text: PaperText, names: NameBook? = nil) -> Reading {
        let words = Words(text.text)
        let pieces = PaperPiece.pieces(of: text, words)
        let parts = PaperPart.parts(of: pieces, words)
        var known = KnownNames()
        for name in names?.names ?? [] { known.insert(Phrase.keys(of: name)) }
        NameLearner.learn(from: pieces, words, into: &known)
        let scanner = NameScanner(words: words, known: known)

        var reading = Reading()
        let main = parts.first { $0.kind == .main }
        let head = passages(pieces, main?.head)
        let body = passages(pieces, main?.body)
        var letterheads = LetterheadReader(words: words, scanner: scanner)
        let letterhead = letterheads.read(head: head, body: body)
        reading.kind = letterhead.kind?.name
        reading.title = letterhead.title
        reading.number = letterhead.number
        reading.date = letterhead.date
        reading.issuer = letterhead.issuer ?? IssuerFallback.find(body, words, scanner)
        for part in parts {
            let end = EndMatter.read(passages(pieces, part.end), words)
            reading.signer = reading.signer ?? end.signer
            if reading.recipients.isEmpty { reading.recipients = end.recipients }
        }

        let reader = CitationReader(words: words, scanner: scanner)
        let paragraphs = text.blocks.flatMap(\.paragraphs).map { words.indices(in: $0.range) }
        let citations = paragraphs.flatMap { reader.all(in: $0) }
        let issuer = IssuerSense(reading.issuer, words)
        let clauses = ClauseReader(words: words, scanner: scanner, issuer: issuer)
        let year = PlanYear.choose(
            plan: PlanYear.find(head, words), paper: letterhead.date?.year ?? letterhead.year)
        let deadlines = DeadlineReader(
            words: words, year: year, paperDay: letterhead.date,
            cited: citations.compactMap { $0.date?.words })

        var drafts: [TaskDraft] = []
        var keepers: [NamedBody] = []
        let annexes = parts.count { if case .annex = $0.kind { true } else { false } }
        for (number, part) in parts.enumerated() {
            let outline = Outline(pieces[part.body], prefix: prefix(of: part, annexes: annexes), words) { passage in
                isNameHeading(passage, clauses, words)
            }
            reading.outline += outline.entries(words, text)
            let heading = part.kind == .attached ? letterheads.kind(of: passages(pieces, part.head)) : nil
            guard PaperTasks.mayHoldTasks(letterhead.kind), !PaperTasks.isRegulation(heading) else { continue }
            var reader = TaskReader(
                words: words, clauses: clauses, deadlines: deadlines, outline: outline,
                addressees: letterhead.addressees)
            reader.read()
            if reader.tasks.isEmpty, part.kind == .main, letterhead.kind?.name == "Công văn",
                !letterhead.addressees.isEmpty
            {
                reader.tellsAddressees = true
                reader.read()
            }
            for index in reader.tasks.indices { reader.tasks[index].part = number }
            drafts += reader.tasks
            keepers += reader.keptBy.filter { !keepers.contains($0) }
        }
        reading.keptBy = keepers.map(\.text)
        let merged = TaskMerger.merge(drafts, words)
        reading.tasks = merged.map { draft in finish(draft, words, text) }
        TaskMerger.link(&reading.tasks, merged, words)
        reading.findings =
            PaperChecks(
                words: words, text: text, paragraphs: paragraphs, citations: citations, tasks: merged,
                letterhead: letterhead
            ).findings()
        reading.cites = citations.map { cite($0, words, text) }
        return reading
    }

    private func passages(_ pieces: [PaperPiece], _ range: Range<Int>?) -> [Passage] {
        range.map { pieces[$0].compactMap(\.passage) } ?? []
    }

    private func prefix(of part: PaperPart, annexes: Int) -> String {
        guard case .annex(let label) = part.kind else { return "" }
        return annexes > 1 && !label.isEmpty ? "PL.\(label)" : "PL"
    }

    /// A line that only names somebody, set as a heading, with what they have to do below.
    private func isNameHeading(_ passage: Passage, _ clauses: ClauseReader, _ words: Words) -> Bool {
        guard passage.words.count < 60, !passage.isInTable, let last = passage.words.last,
            words[passage.words.lowerBound].isCapital,
            words[last].isMark(":") || passage.isBold
        else { return false }
        return clauses.addressed(passage.words) != nil
    }

    private func finish(_ draft: TaskDraft, _ words: Words, _ text: PaperText) -> ReadTask {
        let place = words.place(of: draft.source)
        return ReadTask(
            ref: draft.ref, content: draft.content.map(words.text(of:)).joined(separator: " "),
            addresses: draft.addresses.map(words.text(of:)), directedBy: unique(draft.directedBy),
            lead: unique(draft.lead),
            coordinate: unique(draft.coordinate),
            product: draft.product.isEmpty ? nil : draft.product.map(words.text(of:)).joined(separator: " "),
            deadline: draft.deadline,
            source: ReadingPlace(start: place.lowerBound, end: place.upperBound, page: text.page(at: place.lowerBound)),
            confidence: draft.confidence, amends: draft.amends)
    }

    private func unique(_ names: [NamedBody]) -> [String] {
        // A handful at most: comparing them is cheaper than hashing them.
        names.reduce(into: []) { texts, name in if !texts.contains(name.text) { texts.append(name.text) } }
    }

    private func cite(_ found: CitationReader.Found, _ words: Words, _ text: PaperText) -> Citation {
        let place = words.place(of: found.words)
        return Citation(
            number: found.number.map { words.text(of: $0).filter { $0 != " " } }, date: found.date?.due,
            issuer: found.issuer.map(words.text(of:)), kind: found.kind,
            source: ReadingPlace(start: place.lowerBound, end: place.upperBound, page: text.page(at: place.lowerBound)))
    }
}
