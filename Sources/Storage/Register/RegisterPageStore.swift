public import Office
public import WorkTime

/// Lines of books as pages show and print them.
public enum RegisterPageStore {
    /// Where a page begins: after this line, in the order of numbers.
    public typealias Cursor = RegisterNumber

    /// Which papers of a page have their words; the others are lines without them.
    public enum Words: Sendable {
        /// Those that this person sees.
        case seenBy(Actor)
        /// Those that everybody in the office sees.
        case office
        /// All, for whoever keeps a book of secret papers.
        case whole
    }

    /// In the order of numbers.
    public static func page(
        _ tx: any Transaction, series: Int64, after cursor: Cursor?, limit: Int, words: Words
    ) throws -> [RegisterEntry] {
        try tx.query(page(series: series, after: cursor, limit: limit, words: words)).map(RegisterEntry.init)
    }

    static func page(series: Int64, after cursor: Cursor?, limit: Int, words: Words) -> SQL {
        """
        \(sql: select(label: label(words)))
        WHERE e.series_id = \(series) AND (e.number, e.suffix) > (\(cursor?.value ?? 0), \(cursor?.place ?? 0))
        ORDER BY e.number, e.suffix LIMIT \(limit)
        """
    }

    /// The newest first.
    public static func newest(
        _ tx: any Transaction, series: Int64, before cursor: Cursor?, limit: Int, for actor: Actor
    ) throws -> [RegisterEntry] {
        try tx.query(newest(series: series, before: cursor, limit: limit, for: actor)).map(RegisterEntry.init)
    }

    static func newest(series: Int64, before cursor: Cursor?, limit: Int, for actor: Actor) -> SQL {
        """
        \(sql: select(for: actor))
        WHERE e.series_id = \(series)
            AND (e.number, e.suffix) < (\(cursor?.value ?? Int(Int32.max)), \(cursor?.place ?? 0))
        ORDER BY e.number DESC, e.suffix DESC LIMIT \(limit)
        """
    }

    public static func find(
        _ tx: any Transaction, _ id: Key<RegisterEntry>, for actor: Actor
    ) throws -> RegisterEntry {
        guard let row = try tx.first("\(sql: select(for: actor)) WHERE e.id = \(id)") else {
            throw RegisterEntryStore.notFound
        }
        return try RegisterEntry(row)
    }

    /// Numbers of open years that are kept in these books, in series of these kinds, and that no outgoing paper holds; of them
    /// those that a paper signed on that day can have, after which no earlier day stands. The last that were kept first, at
    /// most 50.
    public static func kept(
        _ tx: any Transaction, in registers: [Key<Register>], kinds: Set<String>, signedOn: CalendarDay,
        for actor: Actor
    ) throws -> [RegisterEntry] {
        guard !registers.isEmpty, !kinds.isEmpty else { return [] }
        return try tx.query(kept(in: registers, kinds: kinds, signedOn: signedOn, for: actor)).map(RegisterEntry.init)
    }

    static func kept(
        in registers: [Key<Register>], kinds: Set<String>, signedOn: CalendarDay, for actor: Actor
    ) -> SQL {
        """
        \(sql: select(for: actor))
        WHERE s.register_id IN (\(list: registers)) AND s.kind IN (\(list: kinds.sorted())) AND s.year >= \(signedOn.year)
            AND s.closed_on IS NULL AND e.state = 'reserved'
            AND NOT EXISTS (SELECT 1 FROM outgoing held WHERE held.entry_id = e.id)
            AND COALESCE((SELECT later.day FROM register_entry later
                WHERE later.series_id = e.series_id AND (later.number, later.suffix) > (e.number, e.suffix)
                ORDER BY later.number, later.suffix LIMIT 1) >= \(signedOn), TRUE)
        ORDER BY s.year DESC, e.day DESC, e.number DESC, e.suffix DESC, e.id DESC LIMIT 50
        """
    }

    /// The line that the paper stands in, its own or the one that it joined.
    public static func find(
        _ tx: any Transaction, of document: Key<Document>, for actor: Actor
    ) throws -> RegisterEntry? {
        try tx.first(line(of: document, for: actor)).map(RegisterEntry.init)
    }

    static func line(of document: Key<Document>, for actor: Actor) -> SQL {
        """
        \(sql: select(for: actor)) WHERE e.id IN (
            SELECT own.id FROM register_entry own WHERE own.document_id = \(document) AND own.state = 'used'
            UNION ALL SELECT c.entry_id FROM register_copy c WHERE c.document_id = \(document))
        ORDER BY e.id LIMIT 1
        """
    }

    /// Where these papers stand, by a line of their own or by one that they joined; one statement. Others are not in it.
    public static func places(
        _ tx: any Transaction, of documents: [Key<Document>]
    ) throws -> [Key<Document>: RegisterPlace] {
        guard !documents.isEmpty else { return [:] }
        return try Dictionary(
            tx.query(places(of: documents)).map { row in
                guard let number = RegisterNumber(value: try row.int("number"), place: try row.int("suffix")) else {
                    throw StorageError(.row, "no such number")
                }
                let place = RegisterPlace(
                    register: try row.key("register_id"), year: try row.int("year"), number: number,
                    day: try row.day("day"))
                return (try row.key("document_id"), place)
            }, uniquingKeysWith: { first, _ in first })
    }

    static func places(of documents: [Key<Document>]) -> SQL {
        """
        SELECT e.document_id, s.register_id, s.year, e.number, e.suffix, e.day FROM register_entry e
        JOIN register_series s ON s.id = e.series_id
        WHERE e.document_id IN (\(list: documents)) AND e.state = 'used'
        UNION ALL SELECT c.document_id, s.register_id, s.year, e.number, e.suffix, c.day FROM register_copy c
        JOIN register_entry e ON e.id = c.entry_id JOIN register_series s ON s.id = e.series_id
        WHERE c.document_id IN (\(list: documents))
        """
    }

    /// To whom the papers went that were issued here, by their keys; one statement. Others of the keys are not in it.
    public static func issued(
        _ tx: any Transaction, _ documents: [Key<Document>]
    ) throws -> [Key<Document>: RegisterEntry.Issued] {
        guard !documents.isEmpty else { return [:] }
        var found: [Key<Document>: RegisterEntry.Issued] = [:]
        for row in try tx.query(issued(documents)) {
            let id: Key<Document> = try row.key("document_id")
            let before = found[id]?.recipients ?? []
            let days = [found[id]?.sentOn, try row.instantIfPresent("sent_at").map { OfficeTime.day(of: $0) }]
            found[id] = RegisterEntry.Issued(
                recipients: try before + [row.textIfPresent("recipient")].compactMap(\.self),
                keptBy: try row.textIfPresent("unit"), sentOn: days.compactMap(\.self).min())
        }
        return found
    }

    static func issued(_ documents: [Key<Document>]) -> SQL {
        """
        SELECT o.document_id, r.sent_at, un.name AS unit, r.name AS recipient FROM outgoing o
        LEFT JOIN unit_name un ON un.unit_id = o.unit_id AND un.valid_to IS NULL
        LEFT JOIN outgoing_recipient r ON r.outgoing_id = o.id
        WHERE o.document_id IN (\(list: documents)) ORDER BY o.document_id, r.position
        """
    }

    private static func select(for actor: Actor) -> SQL { select(label: DocumentLabel.columns(seenBy: actor)) }

    private static func label(_ words: Words) -> SQL {
        switch words {
        case .seenBy(let actor): DocumentLabel.columns(seenBy: actor)
        case .office:
            """
            \(sql: DocumentLabel.columns),
            COALESCE(d.scope_id = (SELECT own.id FROM scope own WHERE own.kind = 'office'), FALSE) AS document_is_seen
            """
        case .whole: "\(sql: DocumentLabel.columns), TRUE AS document_is_seen"
        }
    }

    private static func select(label: SQL) -> SQL {
        """
        SELECT e.id, s.register_id, s.year, s.kind AS series_kind, e.number, e.suffix, e.state, e.day, e.passed_on, e.channel,
            e.copies, e.note, e.reason, e.version, d.issuer, d.signer, e.receiver_id, un.name AS receiver_unit,
            pe.full_name AS receiver_person, \(sql: label)
        FROM register_entry e JOIN register_series s ON s.id = e.series_id
        LEFT JOIN document d ON d.id = e.document_id
        LEFT JOIN unit_name un ON un.unit_id = e.receiver_id AND un.valid_to IS NULL
        LEFT JOIN person pe ON pe.id = e.receiver_id
        """
    }
}

extension RegisterEntry {
    fileprivate init(_ row: Row) throws {
        guard let number = RegisterNumber(value: try row.int("number"), place: try row.int("suffix")) else {
            throw StorageError(.row, "no such number")
        }
        let document = try DocumentLabel.basis(row)
        let isSeen = try document != nil && row.bool("document_is_seen")
        self.init(
            id: try row.key("id"), register: try row.key("register_id"), year: try row.int("year"),
            kind: try row.text("series_kind"), number: number, state: try row.code("state"), day: try row.day("day"),
            document: document, issuer: isSeen ? try row.textIfPresent("issuer") : nil,
            signer: isSeen ? try row.textIfPresent("signer") : nil,
            receiver: try NamedParty.ifPresent(row, "receiver"), passedOn: try row.dayIfPresent("passed_on"),
            channel: try row.codeIfPresent("channel"), copies: try row.intIfPresent("copies"),
            note: isSeen || document == nil ? try row.textIfPresent("note") : nil,
            reason: try row.textIfPresent("reason"), version: Int64(try row.int("version")))
    }
}
