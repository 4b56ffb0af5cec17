public import Office
public import WorkTime

/// Papers as lines of a list, and everything a paper's page shows of it beside its text.
public enum DocumentItemStore {
    /// What one paper's page shows besides its line.
    public struct Details: Sendable {
        public let item: DocumentItem
        public let signer: String?
        /// Nơi nhận as the paper says it.
        public let recipients: String?
        /// The day by which its sender wants an answer.
        public let replyBy: CalendarDay?
        public let confirmedAt: Instant?
        public let version: Int64
        public let fileHash: String?
        public let fileName: String?
        /// Whether it stands in a book, by its own line or as a copy of another.
        public let isEntered: Bool
        /// What the paper says; nil where it was not asked for, or its content is not kept here.
        public let text: (text: String, layout: String)?
        /// What its digital signatures are worth, as JSON, and when that was found out; nil where it was not asked for, or
        /// the file bears none.
        public let signatures: (report: String, checkedAt: Instant)?
        /// Its place in a book; nil where it was not asked for, or it stands in none.
        public let entry: RegisterPlace?
        /// The first case file that it is in, of those that the actor sees; nil where it was not asked for.
        public let caseFile: CaseLink?
        /// The paper whose line it joined as a copy; nil where it was not asked for, or it joined none.
        public let first: Key<Document>?
        /// False where it was not asked for.
        public let hasAnnexes: Bool
        /// The last page of its file of which words are kept; nil where it was not asked for, or none has any.
        public let lastPage: Int?
    }

    /// An obligation of a paper, with the passage that became it.
    public struct Mark: Sendable {
        public let id: Key<Obligation>
        public let ref: String?
        public let state: ObligationState
        /// Nil for one that was added by hand.
        public let range: SourceRange?
    }

    /// Newest first, before the one of that key; dropped papers are left out unless asked for.
    public static func page(
        _ tx: any Transaction, for actor: Actor, state: Document.State?, direction: Document.Direction? = nil,
        before: Key<Document>?, limit: Int
    ) throws -> [DocumentItem] {
        try tx.query(page(for: actor, state: state, direction: direction, before: before, limit: limit))
            .map(DocumentItem.init)
    }

    /// Of the incoming ones those that stand in no book, likewise; two statements.
    public static func unentered(
        _ tx: any Transaction, for actor: Actor, before: Key<Document>?, limit: Int
    ) throws -> [DocumentItem] {
        try items(tx, UnenteredPaperStore.page(tx, for: actor, before: before, limit: limit), for: actor)
    }

    static func page(
        for actor: Actor, state: Document.State?, direction: Document.Direction?, before: Key<Document>?, limit: Int
    ) -> SQL {
        let directions: SQL = direction.map { "d.direction = \($0.rawValue)" } ?? "TRUE"
        let states: SQL = state.map { "= \($0.rawValue)" } ?? "<> 'dropped'"
        return """
            \(sql: select(for: actor)) WHERE d.id < \(before?.value ?? .max) AND d.state \(sql: states)
                AND \(sql: directions) AND \(sql: Access.sees(document: "d", actor))
            ORDER BY d.id DESC LIMIT \(limit)
            """
    }

    /// How many wait to be confirmed; stops at 100.
    public static func countReading(_ tx: any Transaction, for actor: Actor) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS n FROM (SELECT d.id FROM document d
                WHERE d.state = 'reading' AND \(sql: Access.sees(document: "d", actor)) LIMIT 100) AS counted
            """
        )?.int("n") ?? 0
    }

    /// The lines for these keys, in their order, that the actor may see.
    public static func items(
        _ tx: any Transaction, _ ids: [Key<Document>], for actor: Actor
    ) throws -> [DocumentItem] {
        let rows = try tx.query(
            "\(sql: select(for: actor)) WHERE d.id IN (\(list: ids)) AND \(sql: Access.sees(document: "d", actor)) ORDER BY d.id"
        )
        let items = try Dictionary(rows.map { (try $0.key("document_id") as Key<Document>, try DocumentItem($0)) }) {
            $1
        }
        return ids.compactMap { items[$0] }
    }

    /// The same with the beginning of what each says, for passages: 60,000 letters.
    ///
    /// Nothing of a paper that only named people may see: whoever reads it opens it, which leaves an entry in the journal.
    public static func found(
        _ tx: any Transaction, _ ids: [Key<Document>], for actor: Actor
    ) throws -> [(item: DocumentItem, text: String?)] {
        guard !ids.isEmpty else { return [] }
        let rows = try tx.query(
            """
            SELECT \(sql: columns(for: actor)),
                CASE WHEN circle.kind = 'office' THEN substr(t.text, 1, 60000) END AS beginning
            FROM \(sql: tables) LEFT JOIN document_text t ON t.document_id = d.id
            WHERE d.id IN (\(list: ids)) AND \(sql: Access.sees(document: "d", actor)) ORDER BY d.id LIMIT \(ids.count)
            """)
        let found = Dictionary(
            try rows.map { row in
                (
                    try row.key("document_id") as Key<Document>,
                    (item: try DocumentItem(row), text: try row.textIfPresent("beginning"))
                )
            }, uniquingKeysWith: { $1 })
        return ids.compactMap { found[$0] }
    }

    /// Throws `.notFound` when there is none that the actor sees.
    public static func details(
        _ tx: any Transaction, _ id: Key<Document>, for actor: Actor, withText: Bool = false
    ) throws -> Details {
        let text: SQL = withText ? pageTables(for: actor) : ""
        let row = try tx.first(
            """
            SELECT \(sql: columns(for: actor)), d.recipients, d.reply_by,
                \(sql: RegisterEntryStore.isEntered(document: "d")) AS is_entered
                \(sql: withText ? pageColumns : "")
            FROM \(sql: tables) \(sql: text)
            WHERE d.id = \(id) AND \(sql: Access.sees(document: "d", actor))
            """)
        guard let row else { throw DocumentStore.notFound }
        return Details(
            item: try DocumentItem(row), signer: try row.textIfPresent("signer"),
            recipients: try row.textIfPresent("recipients"), replyBy: try row.dayIfPresent("reply_by"),
            confirmedAt: try row.instantIfPresent("confirmed_at"), version: Int64(try row.int("version")),
            fileHash: try row.textIfPresent("file_hash"), fileName: try row.textIfPresent("file_name"),
            isEntered: try row.bool("is_entered"),
            text: try withText ? row.textIfPresent("text").map { (text: $0, layout: try row.text("layout")) } : nil,
            signatures: try withText ? signatures(row) : nil, entry: try withText ? place(row) : nil,
            caseFile: try withText ? CaseLink(ifPresent: row) : nil,
            first: try withText ? row.keyIfPresent("entry_document").flatMap { $0 == id ? nil : $0 } : nil,
            hasAnnexes: try withText && row.bool("has_annexes"),
            lastPage: try withText ? row.intIfPresent("last_page") : nil)
    }

    /// The same of a paper that other acts wait for from now on.
    public static func lockedDetails(
        _ tx: any Transaction, _ id: Key<Document>, for actor: Actor
    ) throws -> Details {
        // What is asked next says whether there was one to lock.
        try tx.send(DocumentStore.lock(id, for: actor))
        return try details(tx, id, for: actor)
    }

    /// What only the paper's own page reads: its text, its line of a book or the line that it joined as a copy, its file.
    private static func pageTables(for actor: Actor) -> SQL {
        """
        LEFT JOIN document_text t ON t.document_id = d.id
        LEFT JOIN file_signature fs ON fs.file_hash = d.file_hash
        LEFT JOIN register_entry re ON re.id = COALESCE(
            (SELECT own.id FROM register_entry own WHERE own.document_id = d.id AND own.state = 'used'),
            (SELECT copy.entry_id FROM register_copy copy WHERE copy.document_id = d.id))
        LEFT JOIN register_series rs ON rs.id = re.series_id
        LEFT JOIN case_file cf ON cf.id = (SELECT MIN(c.file_id) FROM case_paper c JOIN case_file f ON f.id = c.file_id
            WHERE c.document_id = d.id AND \(sql: Access.sees(caseFile: "f", actor)))
        """
    }
    private static let pageColumns: SQL = """
        , t.text, t.layout, fs.report AS signatures, fs.checked_at AS signatures_checked_at, rs.register_id,
        rs.year AS entry_year, re.number AS entry_number, re.suffix AS entry_suffix, re.day AS entry_day,
        re.document_id AS entry_document, cf.id AS case_id, cf.code AS case_code, cf.title AS case_title,
        EXISTS (SELECT 1 FROM document_annex da WHERE da.document_id = d.id) AS has_annexes,
        (SELECT MAX(dp.page) FROM document_page dp WHERE dp.document_id = d.id) AS last_page
        """

    private static func signatures(_ row: Row) throws -> (report: String, checkedAt: Instant)? {
        try row.textIfPresent("signatures").map { (report: $0, checkedAt: try row.instant("signatures_checked_at")) }
    }

    private static func place(_ row: Row) throws -> RegisterPlace? {
        guard let register: Key<Register> = try row.keyIfPresent("register_id") else { return nil }
        guard let number = RegisterNumber(value: try row.int("entry_number"), place: try row.int("entry_suffix")) else {
            throw StorageError(.row, "no such number")
        }
        return RegisterPlace(
            register: register, year: try row.int("entry_year"), number: number, day: try row.day("entry_day"))
    }

    /// Its obligations in the paper's order, as far as the actor sees them.
    static func marks(of id: Key<Document>, for actor: Actor, limit: Int) -> Sheaf.Selection {
        Sheaf.Selection(
            name: "mark",
            columns: [
                .number("id"), .text("ref"), .text("state"), .number("source_start"), .number("source_end"),
                .number("source_page"),
            ],
            select: """
                SELECT ROW_NUMBER() OVER (ORDER BY o.position, o.id) AS place, o.id, o.ref, o.state, o.source_start,
                    o.source_end, o.source_page
                FROM obligation o
                WHERE o.document_id = \(id) AND \(sql: Access.sees(obligation: "o", actor))
                ORDER BY place LIMIT \(limit)
                """)
    }

    /// From a row of `marks(of:for:limit:)`.
    static func mark(_ row: Row) throws -> Mark {
        let range = try row.intIfPresent("source_start").map { start in
            SourceRange(start: start, end: try row.int("source_end"), page: try row.intIfPresent("source_page"))
        }
        return Mark(
            id: try row.key("id"), ref: try row.textIfPresent("ref"), state: try row.code("state"), range: range)
    }

    private static func select(for actor: Actor) -> SQL { "SELECT \(sql: columns(for: actor)) FROM \(sql: tables)" }

    private static let tables: SQL = """
        document d JOIN person c ON c.id = d.created_by JOIN scope circle ON circle.id = d.scope_id
        """

    /// The count is of what the actor sees, out of one index: who takes part in one obligation of a restricted paper is
    /// not told how many others there are.
    private static func columns(for actor: Actor) -> SQL {
        """
        \(sql: DocumentLabel.columns), d.direction, d.issuer, d.secrecy, d.urgency, d.state, CASE
                WHEN d.obligation_count = 0 THEN 0
                ELSE (SELECT COUNT(*) FROM obligation o
                    WHERE o.document_id = d.id AND \(sql: Access.sees(obligation: "o", actor)))
            END AS seen_count,
            d.created_by AS creator_id, c.full_name AS creator_name, d.created_at, d.signer, d.confirmed_at, d.version,
            d.file_hash, d.file_name, circle.kind <> 'office' AS is_restricted,
            d.recalled_at, d.recall_reason
        """
    }
}

extension DocumentItem {
    fileprivate init(_ row: Row) throws {
        guard let secrecy = Document.Secrecy(rawValue: try row.int("secrecy")),
            let urgency = Document.Urgency(rawValue: try row.int("urgency"))
        else { throw StorageError(.row, "no such secrecy or urgency") }
        self.init(
            label: try DocumentLabel(row), direction: try row.code("direction"),
            issuer: try row.textIfPresent("issuer"),
            secrecy: secrecy, urgency: urgency, state: try row.code("state"),
            obligationCount: try row.int("seen_count"), createdBy: try NamedParty.person(row, "creator"),
            createdAt: try row.instant("created_at"), isRestricted: try row.bool("is_restricted"),
            recall: try row.instantIfPresent("recalled_at").map { at in
                PaperRecall(at: at, reason: try row.textIfPresent("recall_reason") ?? "")
            })
    }
}
