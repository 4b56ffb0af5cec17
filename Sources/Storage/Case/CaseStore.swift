public import Office
import Vietnamese
public import WorkTime

/// Cases: what changes of them.
public enum CaseStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy hồ sơ này.")

    /// What a step makes of a case. `body` is the engine's own state.
    public struct Standing: Sendable, Equatable {
        public var state: String
        /// Nil while the case is open.
        public var outcome: String?
        public var body: String
        public var holder: Key<Party>?
        public var due: Due?
        public var isPaused: Bool
        public var isLate: Bool

        public init(
            state: String, outcome: String?, body: String, holder: Key<Party>?, due: Due?, isPaused: Bool, isLate: Bool
        ) {
            self.state = state
            self.outcome = outcome
            self.body = body
            self.holder = holder
            self.due = due
            self.isPaused = isPaused
            self.isLate = isLate
        }
    }

    /// A case about to be written.
    public struct New: Sendable {
        public let process: String
        public let processVersion: Int
        public let kind: String
        public let desk: CaseDesk
        /// When it began, where that was before it is written down.
        public let begunAt: Instant?
        public let procedure: Key<Procedure>?
        public let code: String
        public let title: String
        public let unit: Key<Unit>
        /// The unit of whoever takes it in.
        public let counter: Key<Unit>
        public let scope: Key<Scope>

        public init(
            process: String, processVersion: Int, kind: String, procedure: Key<Procedure>?, code: String,
            title: String, unit: Key<Unit>, counter: Key<Unit>, scope: Key<Scope>, desk: CaseDesk = .dossiers,
            begunAt: Instant? = nil
        ) {
            self.desk = desk
            self.begunAt = begunAt
            self.process = process
            self.processVersion = processVersion
            self.kind = kind
            self.procedure = procedure
            self.code = code
            self.title = title
            self.unit = unit
            self.counter = counter
            self.scope = scope
        }
    }

    /// A case that an act holds.
    public struct Held: Sendable {
        public let id: Key<LedgerCase>
        public let process: String
        public let processVersion: Int
        public let kind: String
        public let code: String
        public let title: String
        public let body: String
        public let unit: Key<Unit>
        public let receiver: Key<Person>
        public let counter: Key<Unit>
        public let scope: Key<Scope>
        /// As it was before it was held.
        public let version: Int64
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, _ standing: Standing, by receiver: Key<Person>
    ) throws -> Held {
        let row = try tx.first(
            """
            INSERT INTO process_case (
                process, process_version, kind, desk, procedure_id, code, title, title_fold, state, outcome, is_open, body,
                unit_id, receiver_id, counter_id, holder_id, begun_at, changed_at, due_on, due_minute, sort_due,
                is_paused, ended_at, is_late, scope_id, version)
            VALUES (
                \(new.process), \(new.processVersion), \(new.kind), \(new.desk), \(new.procedure), \(new.code), \(new.title),
                \(new.title.folded), \(standing.state), \(standing.outcome), \(standing.outcome == nil),
                \(standing.body), \(new.unit), \(receiver), \(new.counter), \(standing.holder), \(new.begunAt ?? tx.now), \(tx.now),
                \(standing.due?.day), \(standing.due?.minute), \(standing.sortDue), \(standing.isPaused),
                \(standing.outcome == nil ? nil : tx.now), \(standing.isLate), \(new.scope), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a case was not written") }
        return Held(
            id: try row.key("id"), process: new.process, processVersion: new.processVersion, kind: new.kind,
            code: new.code,
            title: new.title, body: standing.body, unit: new.unit, receiver: receiver, counter: new.counter,
            scope: new.scope, version: 1)
    }

    /// How it ended; nil while it is open.
    public static func outcome(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> String? {
        try tx.first("SELECT outcome FROM process_case WHERE id = \(id)")?.textIfPresent("outcome")
    }

    /// Makes other acts on the case wait. Throws `.notFound` when the actor may not see it.
    public static func lock(_ tx: any Transaction, _ id: Key<LedgerCase>, for actor: Actor) throws -> Held {
        try lock(tx, id, where: Access.sees(case: "process_case", actor))
    }

    /// The same for whatever follows from a rule.
    public static func hold(_ tx: any Transaction, _ id: Key<LedgerCase>) throws -> Held {
        try lock(tx, id, where: "TRUE")
    }

    private static func lock(_ tx: any Transaction, _ id: Key<LedgerCase>, where sight: SQL) throws -> Held {
        let row = try tx.first(
            """
            UPDATE process_case SET version = version + 1 WHERE id = \(id) AND \(sql: sight)
            RETURNING process, process_version, kind, code, title, body, unit_id, receiver_id, counter_id, scope_id, version
            """)
        guard let row else { throw notFound }
        return try held(row, id: id, raised: 1)
    }

    private static func held(_ row: Row, id: Key<LedgerCase>, raised: Int64) throws -> Held {
        Held(
            id: id, process: try row.text("process"), processVersion: try row.int("process_version"),
            kind: try row.text("kind"), code: try row.text("code"), title: try row.text("title"),
            body: try row.text("body"),
            unit: try row.key("unit_id"), receiver: try row.key("receiver_id"), counter: try row.key("counter_id"),
            scope: try row.key("scope_id"), version: Int64(try row.int("version")) - raised)
    }

    /// Writes what a step made of a case that is held.
    public static func save(_ tx: any Transaction, _ id: Key<LedgerCase>, _ standing: Standing) throws {
        try DossierFolderStore.follow(tx, id, holder: standing.holder, isOpen: standing.outcome == nil)
        try tx.changeOne(
            """
            UPDATE process_case SET state = \(standing.state), outcome = \(standing.outcome),
                is_open = \(standing.outcome == nil), body = \(standing.body), holder_id = \(standing.holder),
                changed_at = \(tx.now), due_on = \(standing.due?.day), due_minute = \(standing.due?.minute),
                sort_due = \(standing.sortDue), is_paused = \(standing.isPaused),
                ended_at = \(standing.outcome == nil ? nil : tx.now), is_late = \(standing.isLate)
            WHERE id = \(id) AND is_open = TRUE
            """)
    }

    /// Another end of the same time, because a day of the calendar changed.
    public static func recount(_ tx: any Transaction, _ id: Key<LedgerCase>, due: Due?) throws {
        try tx.changeOne(
            """
            UPDATE process_case SET due_on = \(due?.day), due_minute = \(due?.minute), sort_due = \(due?.day ?? .last),
                version = version + 1
            WHERE id = \(id) AND is_open = TRUE
            """)
    }

    /// Open cases after that one, in the order of their keys.
    public static func open(_ tx: any Transaction, after id: Key<LedgerCase>?, limit: Int) throws -> [Held] {
        try tx.query(open(after: id, limit: limit)).map { row in try held(row, id: row.key("id"), raised: 0) }
    }

    static func open(after id: Key<LedgerCase>?, limit: Int) -> SQL {
        """
        SELECT id, process, process_version, kind, code, title, body, unit_id, receiver_id, counter_id, scope_id, version
        FROM process_case WHERE id > \(id?.value ?? 0) AND is_open = TRUE ORDER BY id LIMIT \(limit)
        """
    }

    /// The next number of the day; petitions and visits count by the year, from its first day.
    public static func takeNumber(_ tx: any Transaction, prefix: String, day: CalendarDay) throws -> Int {
        let row = try tx.first(
            """
            INSERT INTO dossier_number (prefix, day, next_number) VALUES (\(prefix), \(day), 2)
            ON CONFLICT (prefix, day) DO UPDATE SET next_number = dossier_number.next_number + 1
            RETURNING next_number - 1 AS number
            """)
        guard let row else { throw StorageError(.row, "no number was taken") }
        return try row.int("number")
    }
}

extension CaseStore.Standing {
    var sortDue: CalendarDay { due?.day ?? .last }
}
