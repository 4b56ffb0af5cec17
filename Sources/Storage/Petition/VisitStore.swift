public import Office
public import WorkTime

/// Visits of citizens: what they are besides cases, and the book that they stand in.
public enum VisitStore {
    /// A visit about to be written.
    public struct New: Sendable {
        public let heldOn: CalendarDay
        public let form: ReceptionVisit.Form
        public let host: Key<Person>
        public let kind: PetitionKind?
        public let people: Int
        public let isNew: Bool
        public let isSecret: Bool

        public init(
            heldOn: CalendarDay, form: ReceptionVisit.Form, host: Key<Person>, kind: PetitionKind?, people: Int,
            isNew: Bool,
            isSecret: Bool
        ) {
            self.heldOn = heldOn
            self.form = form
            self.host = host
            self.kind = kind
            self.people = people
            self.isNew = isNew
            self.isSecret = isSecret
        }
    }

    public static func insert(_ tx: any Transaction, _ visit: New, of id: Key<LedgerCase>) throws {
        try tx.send(
            """
            INSERT INTO visit (case_id, held_on, form, host_id, kind, people, is_new, is_secret)
            VALUES (\(id), \(visit.heldOn), \(visit.form), \(visit.host), \(visit.kind), \(visit.people),
                \(visit.isNew), \(visit.isSecret))
            """)
    }

    public static func set(_ tx: any Transaction, kind: PetitionKind, of id: Key<LedgerCase>) throws {
        try tx.send("UPDATE visit SET kind = \(kind) WHERE case_id = \(id)")
    }

    /// Those who were put down for a day were received, or refused, on this one.
    public static func set(_ tx: any Transaction, heldOn day: CalendarDay, of id: Key<LedgerCase>) throws {
        try tx.send("UPDATE visit SET held_on = \(day) WHERE case_id = \(id)")
    }

    /// Nil where the case is no visit.
    public static func find(_ tx: any Transaction, _ id: Key<LedgerCase>) throws -> ReceptionVisit? {
        try tx.first(
            """
            SELECT v.held_on, v.form, v.kind, v.people, v.is_new, v.is_secret, v.host_id, h.full_name AS host_name,
                \(sql: PetitionSenderStore.representative)
            FROM visit v JOIN person h ON h.id = v.host_id \(sql: PetitionSenderStore.joined(to: "v")) WHERE v.case_id = \(id)
            """
        ).map { row in
            ReceptionVisit(
                heldOn: try row.day("held_on"), form: try row.code("form"), host: try NamedParty.person(row, "host"),
                kind: try row.textIfPresent("kind").flatMap { PetitionKind(rawValue: $0) },
                people: try row.int("people"), isNew: try row.bool("is_new"), isSecret: try row.bool("is_secret"),
                representative: try PetitionSenderStore.representative(row))
        }
    }

    // MARK: - The book

    /// A line of the reception book.
    public struct Line: Sendable {
        public let id: Key<LedgerCase>
        public let code: String
        public let title: String
        public let state: String
        public let process: String
        public let processVersion: Int
        /// The engine's own state.
        public let body: String
        public let heldOn: CalendarDay
        public let form: ReceptionVisit.Form
        public let host: String
        public let kind: PetitionKind?
        public let people: Int
        public let isSecret: Bool
        /// Nil where that is secret.
        public let name: String?
        public let address: String?
        public let number: String?
        /// The number of the petition that was handed in.
        public let petition: String?
    }

    /// The visits of a period that the actor sees, in their order, without those who are only put down or did not come; at most a
    /// thousand.
    public static func book(
        _ tx: any Transaction, from: CalendarDay, to: CalendarDay, for actor: Actor
    ) throws -> [Line] {
        try tx.query(book(from: from, to: to, for: actor)).map(line)
    }

    static func book(from: CalendarDay, to: CalendarDay, for actor: Actor) -> SQL {
        """
        \(sql: lines)
        WHERE v.held_on >= \(from) AND v.held_on <= \(to) AND c.state NOT IN ('registered', 'absent')
            AND \(sql: Access.sees(case: "c", actor))
        ORDER BY v.held_on, v.case_id LIMIT 1000
        """
    }

    /// Those who are put down with somebody for a day, were received by him or her then, or did not come, in their order, as far as the
    /// actor sees them; at most two hundred.
    public static func day(
        _ tx: any Transaction, _ day: CalendarDay, host: Key<Person>, for actor: Actor
    ) throws -> [Line] {
        try tx.query(self.day(day, host: host, for: actor)).map(line)
    }

    static func day(_ day: CalendarDay, host: Key<Person>, for actor: Actor) -> SQL {
        """
        \(sql: lines)
        WHERE v.held_on = \(day) AND v.host_id = \(host) AND \(sql: Access.sees(case: "c", actor))
        ORDER BY v.case_id LIMIT 200
        """
    }

    private static let lines: SQL = """
        SELECT c.id, c.code, c.title, c.state, c.process, c.process_version, c.body, v.held_on, v.form, v.kind,
            v.people, v.is_secret, h.full_name AS host_name, s.name, s.address, s.number,
            (SELECT pc.code FROM petition_link l JOIN process_case pc ON pc.id = l.case_id
                WHERE l.other_id = c.id AND l.kind = 'visit' ORDER BY l.case_id LIMIT 1) AS petition_code
        FROM visit v JOIN process_case c ON c.id = v.case_id
        JOIN person h ON h.id = v.host_id
        LEFT JOIN petition_sender s ON s.case_id = c.id AND s.position = 0 AND s.is_secret = FALSE
        """

    private static func line(_ row: Row) throws -> Line {
        Line(
            id: try row.key("id"), code: try row.text("code"), title: try row.text("title"),
            state: try row.text("state"), process: try row.text("process"),
            processVersion: try row.int("process_version"), body: try row.text("body"),
            heldOn: try row.day("held_on"), form: try row.code("form"), host: try row.text("host_name"),
            kind: try row.textIfPresent("kind").flatMap { PetitionKind(rawValue: $0) },
            people: try row.int("people"), isSecret: try row.bool("is_secret"),
            name: try row.textIfPresent("name"), address: try row.textIfPresent("address"),
            number: try row.textIfPresent("number"), petition: try row.textIfPresent("petition_code"))
    }
}
