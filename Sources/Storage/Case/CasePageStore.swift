public import Office
import Vietnamese
public import WorkTime

/// Cases as lists and pages show them: only those that the actor sees.
public enum CasePageStore {
    /// Where a page of the list begins: after this case.
    public struct Cursor: Sendable, Hashable {
        public let due: CalendarDay
        public let id: Key<LedgerCase>

        public init(due: CalendarDay, id: Key<LedgerCase>) {
            self.due = due
            self.id = id
        }
    }

    /// The one that must be settled first stands first.
    public static func page(
        _ tx: any Transaction, _ filter: CaseFilter, after cursor: Cursor?, limit: Int, for actor: Actor
    ) throws -> [LedgerCase] {
        try tx.query(page(filter, after: cursor, limit: limit, for: actor)).map(LedgerCase.init)
    }

    static func page(_ filter: CaseFilter, after cursor: Cursor?, limit: Int, for actor: Actor) -> SQL {
        var conditions: SQL = "c.desk = \(filter.desk) AND c.is_open = \(sql: filter.isOpen ? "TRUE" : "FALSE")"
        switch filter.view {
        // One's own and those of the units that one answers for.
        case .held: conditions += " AND c.holder_id IN (\(list: actor.holders))"
        case .received: conditions += " AND c.receiver_id = \(actor.person)"
        case .all: break
        }
        if let field = filter.field { conditions += " AND \(sql: trait("field")) = \(field)" }
        if let authority = filter.authority { conditions += " AND \(sql: trait("authority")) = \(authority)" }
        if filter.wantsSecrecy { conditions += " AND \(sql: trait("wants_secrecy"))" }
        if let kind = filter.kind { conditions += " AND c.kind = \(kind)" }
        if let unit = filter.unit { conditions += " AND c.unit_id = \(unit)" }
        if let text = filter.text { conditions += words(text) }
        if let cursor { conditions += " AND (c.sort_due, c.id) > (\(cursor.due), \(cursor.id))" }
        return """
            \(sql: select) WHERE \(sql: conditions) AND \(sql: Access.sees(case: "c", actor))
            ORDER BY c.sort_due, c.id LIMIT \(limit)
            """
    }

    /// What the petition of the case says in that column, looked up by its key; NULL of another case. The column is a text of this
    /// program.
    private static func trait(_ column: SQL) -> SQL {
        "(SELECT pt.\(sql: column) FROM petition pt WHERE pt.case_id = c.id)"
    }

    /// Each word stands in the title or the name of whoever brought it, unless that is secret; a number is looked for whole.
    private static func words(_ text: String) -> SQL {
        if let code = DossierCode(text)?.text ?? PetitionCode(text)?.text { return " AND c.code = \(code)" }
        var sql = SQL.empty
        for word in text.folded.split(separator: " ").prefix(8) {
            sql +=
                " AND (c.title_fold LIKE \("%\(word)%") OR a.name_fold LIKE \("%\(word)%") OR ps.name_key LIKE \("%\(word)%"))"
        }
        return sql
    }

    /// Throws `.notFound` when there is none that the actor sees.
    public static func find(
        _ tx: any Transaction, _ id: Key<LedgerCase>, for actor: Actor
    ) throws -> Found {
        let row = try tx.first(
            """
            SELECT \(sql: columns), \(sql: DossierFolder.columns), \(sql: FeeStore.columns), \(sql: DeliveryStore.columns)
            \(sql: tables)
            \(sql: DeliveryStore.tables)
            LEFT JOIN dossier_fee df ON df.case_id = c.id
            LEFT JOIN dossier_folder f ON f.case_id = c.id
            LEFT JOIN unit_name fu ON fu.unit_id = f.unit_id AND fu.valid_to IS NULL
            LEFT JOIN person fp ON fp.id = f.by_id
            WHERE c.id = \(id) AND \(sql: Access.sees(case: "c", actor))
            """)
        guard let row else { throw CaseStore.notFound }
        return Found(
            case: try LedgerCase(row), body: try row.text("body"), procedure: try row.keyIfPresent("procedure_id"),
            procedureCode: try row.textIfPresent("procedure_code"), fee: try row.intIfPresent("procedure_fee"),
            counter: NamedParty(key: try row.key("counter_id"), kind: .unit, name: try row.text("counter_name")),
            applicant: try Applicant(ifPresent: row), folder: try DossierFolder(ifPresent: row),
            owed: try DossierFee(ifPresent: row), delivery: try DossierDelivery(ifPresent: row),
            channel: try row.codeIfPresent("intake_channel"), wish: try row.codeIfPresent("intake_wish"),
            wishAddress: try row.textIfPresent("intake_wish_address"),
            late: try LateEntry(ifPresent: row))
    }

    /// A case with what only its own page shows.
    public struct Found: Sendable {
        public let `case`: LedgerCase
        /// The engine's own state.
        public let body: String
        public let procedure: Key<Procedure>?
        /// As the catalogue has them today.
        public let procedureCode: String?
        public let fee: Int?
        /// The unit of whoever took it in.
        public let counter: NamedParty
        public let applicant: Applicant?
        /// Where its paper lies.
        public let folder: DossierFolder?
        /// What is to be paid for it.
        public let owed: DossierFee?
        public let delivery: DossierDelivery?
        public let channel: IntakeChannel?
        public let wish: DeliveryWay?
        /// Where the post brings the result; nil for the applicant's own address.
        public let wishAddress: String?
        /// Nil where it was entered when it was received.
        public let late: LateEntry?
    }

    /// The case of that number, as it is kept, that the actor sees.
    public static func find(
        _ tx: any Transaction, code: String, for actor: Actor
    ) throws -> Key<LedgerCase>? {
        try tx.first(
            "SELECT c.id FROM process_case c WHERE c.code = \(code) AND \(sql: Access.sees(case: "c", actor))")?
            .key("id")
    }

    /// Whether the actor sees the case.
    public static func sees(_ tx: any Transaction, _ id: Key<LedgerCase>, _ actor: Actor) throws -> Bool {
        try tx.first("SELECT c.id FROM process_case c WHERE c.id = \(id) AND \(sql: Access.sees(case: "c", actor))")
            != nil
    }

    static let select: SQL = "SELECT \(sql: columns) \(sql: tables)"

    static let columns: SQL = """
        c.id, c.desk, c.process, c.process_version, c.code, c.title, c.state, c.is_open, c.body, c.procedure_id,
            pr.code AS procedure_code, pr.fee AS procedure_fee,
            c.counter_id, kn.name AS counter_name, c.unit_id, un.name AS unit_unit, c.receiver_id, r.full_name AS receiver_name, c.holder_id,
            hn.name AS holder_unit, hp.full_name AS holder_person, a.name AS applicant, COALESCE(a.name, ps.name) AS bringer,
            a.kind AS applicant_kind, a.number, a.address, a.phone, a.mail, c.begun_at, c.due_on, c.due_minute,
            c.is_paused, c.ended_at, c.is_late, c.version
        """
    static let tables: SQL = """
        FROM process_case c
        JOIN unit_name un ON un.unit_id = c.unit_id AND un.valid_to IS NULL
        JOIN unit_name kn ON kn.unit_id = c.counter_id AND kn.valid_to IS NULL
        JOIN person r ON r.id = c.receiver_id
        LEFT JOIN unit_name hn ON hn.unit_id = c.holder_id AND hn.valid_to IS NULL
        LEFT JOIN person hp ON hp.id = c.holder_id
        LEFT JOIN process_applicant a ON a.case_id = c.id
        LEFT JOIN petition_sender ps ON ps.case_id = c.id AND ps.position = 0 AND ps.is_secret = FALSE
        LEFT JOIN procedure pr ON pr.id = c.procedure_id
        """
}

extension LateEntry {
    fileprivate init?(ifPresent row: Row) throws {
        guard let reason = try row.textIfPresent("intake_late_reason") else { return nil }
        self.init(enteredAt: try row.instant("intake_entered_at"), reason: reason)
    }
}

extension Applicant {
    fileprivate init?(ifPresent row: Row) throws {
        guard let name = try row.textIfPresent("applicant") else { return nil }
        self.init(
            kept: try row.code("applicant_kind"), name: name, number: try row.textIfPresent("number"),
            address: try row.textIfPresent("address"), phone: try row.textIfPresent("phone"),
            mail: try row.textIfPresent("mail"))
    }
}

extension LedgerCase {
    init(_ row: Row) throws {
        guard let unit = try NamedParty.ifPresent(row, "unit") else { throw StorageError(.row, "no unit") }
        self.init(
            id: try row.key("id"), desk: try row.code("desk"), process: try row.text("process"),
            processVersion: try row.int("process_version"),
            code: try row.text("code"), title: try row.text("title"), state: try row.text("state"),
            isOpen: try row.bool("is_open"), unit: unit, receiver: try NamedParty.person(row, "receiver"),
            holder: try NamedParty.ifPresent(row, "holder"), applicant: try row.textIfPresent("bringer"),
            begunAt: try row.instant("begun_at"), due: try Due(ifPresent: row), isPaused: try row.bool("is_paused"),
            endedAt: try row.instantIfPresent("ended_at"), isLate: try row.bool("is_late"),
            version: Int64(try row.int("version")))
    }
}
