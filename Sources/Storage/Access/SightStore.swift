public import Office
public import WorkTime

/// What makes a record visible, as rows: its circle, who takes part in it, who keeps it.
public enum SightStore {
    /// A record as far as seeing it goes.
    public struct Record: Sendable, Equatable {
        public let scope: Key<Scope>?
        public let createdAt: Instant
        /// Whoever keeps a case file, or took a dossier in.
        public var keeper: Key<Person>?
        /// Of an outgoing paper: whether only those who take part may see it, and when it was signed.
        public var isRestricted = false
        public var signedAt: Instant?
        /// Of a case file: since when the archive has it; of a dossier: its kind.
        public var closedOn: CalendarDay?
        public var isOffered = false
        public var kind = ""
    }

    /// Nil when there is no such record.
    public static func find(_ tx: any Transaction, _ subject: SightSubject) throws -> Record? {
        switch subject {
        case .obligation(let id):
            try tx.first("SELECT scope_id, created_at FROM obligation WHERE id = \(id)").map(record)
        case .document(let id):
            try tx.first("SELECT scope_id, created_at FROM document WHERE id = \(id)").map(record)
        case .outgoing(let id):
            try tx.first("SELECT created_at, is_restricted, signed_at FROM outgoing WHERE id = \(id)").map { row in
                var found = Record(scope: nil, createdAt: try row.instant("created_at"))
                found.isRestricted = try row.bool("is_restricted")
                found.signedAt = try row.instantIfPresent("signed_at")
                return found
            }
        case .caseFile(let id):
            try tx.first(
                "SELECT scope_id, created_at, keeper_id, state, closed_on FROM case_file WHERE id = \(id)"
            ).map { row in
                var found = try record(row)
                found.keeper = try row.key("keeper_id")
                found.isOffered = ["offered", "archived"].contains(try row.text("state"))
                found.closedOn = try row.dayIfPresent("closed_on")
                return found
            }
        case .dossier(let id):
            try tx.first(
                "SELECT scope_id, begun_at AS created_at, receiver_id, kind FROM process_case WHERE id = \(id)"
            ).map { row in
                var found = try record(row)
                found.keeper = try row.key("receiver_id")
                found.kind = try row.text("kind")
                return found
            }
        case .sharedPetition(let id):
            try tx.first(
                "SELECT c.begun_at AS created_at FROM process_case c JOIN petition p ON p.case_id = c.id WHERE c.id = \(id)"
            ).map { row in Record(scope: nil, createdAt: try row.instant("created_at")) }
        }
    }

    private static func record(_ row: Row) throws -> Record {
        Record(scope: try row.key("scope_id"), createdAt: try row.instant("created_at"))
    }

    /// Those whom decisions let into the circle by then, with the time where it was written down.
    public static func admissions(
        _ tx: any Transaction, of person: Key<Person>, to scope: Key<Scope>, by moment: Instant
    ) throws -> [(reason: Scope.Reason, since: Instant?)] {
        try tx.query(
            """
            SELECT reason, since FROM person_scope
            WHERE person_id = \(person) AND scope_id = \(scope) AND reason IN ('participant', 'granted')
                AND (since IS NULL OR since <= \(moment))
            ORDER BY reason, reason_id LIMIT 20
            """
        ).map { (reason: try $0.code("reason"), since: try $0.instantIfPresent("since")) }
    }

    /// A part that one of the holders takes in an obligation.
    public struct Part: Sendable, Equatable {
        public let holder: Key<Party>
        public let part: SightPart
        public let obligation: Key<Obligation>
        public let since: CalendarDay?
    }

    /// The parts that the holders take now: the rows by which every list filters.
    public static func parts(
        _ tx: any Transaction, of holders: [Key<Party>], in subject: SightSubject
    ) throws -> [Part] {
        guard let obligations = obligations(subject), !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT w.holder_id, w.tab, w.obligation_id FROM work_item AS w
            WHERE w.obligation_id IN (\(sql: obligations)) AND w.holder_id IN (\(list: holders))
            ORDER BY w.obligation_id, w.holder_id, w.tab LIMIT 50
            """
        ).map { row in
            Part(
                holder: try row.key("holder_id"), part: SightPart(tab: try row.code("tab")),
                obligation: try row.key("obligation_id"), since: nil)
        }
    }

    /// The parts that the holders took at that moment: by what was laid down until then, by the days from which and until
    /// which parts stood with a unit, an officer and a leader, and by who assigned.
    public static func parts(
        _ tx: any Transaction, of holders: [Key<Party>], in subject: SightSubject, at moment: Instant
    ) throws -> [Part] {
        guard let obligations = obligations(subject), !holders.isEmpty else { return [] }
        let day = OfficeTime.day(of: moment)
        var parts = try tx.query(
            """
            SELECT p.party_id AS holder_id, p.role, p.obligation_id, p.laid_at FROM participant AS p
            WHERE p.obligation_id IN (\(sql: obligations)) AND p.party_id IN (\(list: holders))
                AND p.laid_at <= \(moment) AND p.role <> 'former'
            ORDER BY p.obligation_id, p.id LIMIT 50
            """
        ).map { row in
            Part(
                holder: try row.key("holder_id"), part: SightPart(role: try row.code("role")),
                obligation: try row.key("obligation_id"), since: OfficeTime.day(of: try row.instant("laid_at")))
        }
        for (column, part) in [("party_id", SightPart.doing), ("officer_id", .doing), ("leader_id", .assigning)] {
            let holder = SQL(stringLiteral: "s.\(column)")
            parts += try tx.query(
                """
                SELECT \(sql: holder) AS holder_id, s.obligation_id, MIN(s.from_on) AS since FROM part_standing AS s
                WHERE s.obligation_id IN (\(sql: obligations)) AND \(sql: holder) IN (\(list: holders))
                    AND s.from_on <= \(day) AND s.until_on > \(day)
                GROUP BY \(sql: holder), s.obligation_id ORDER BY s.obligation_id, \(sql: holder) LIMIT 50
                """
            ).map { row in
                Part(
                    holder: try row.key("holder_id"), part: part, obligation: try row.key("obligation_id"),
                    since: try row.day("since"))
            }
        }
        parts += try tx.query(
            """
            SELECT o.assigner_id AS holder_id, o.id AS obligation_id, o.created_at FROM obligation AS o
            WHERE o.id IN (\(sql: obligations)) AND o.assigner_id IN (\(list: holders)) AND o.created_at <= \(moment)
            ORDER BY o.id LIMIT 50
            """
        ).map { row in
            Part(
                holder: try row.key("holder_id"), part: .assigning, obligation: try row.key("obligation_id"),
                since: OfficeTime.day(of: try row.instant("created_at")))
        }
        return parts
    }

    /// The obligations by whose parts the record is seen; nil for what is seen otherwise.
    private static func obligations(_ subject: SightSubject) -> SQL? {
        switch subject {
        case .obligation(let id): "SELECT id FROM obligation WHERE id = \(id)"
        case .document(let id): "SELECT id FROM obligation WHERE document_id = \(id)"
        case .dossier(let id): "SELECT obligation_id FROM process_charge WHERE case_id = \(id)"
        case .outgoing, .caseFile, .sharedPetition: nil
        }
    }

    /// As what the holders take part in an outgoing paper.
    public static func capacities(
        _ tx: any Transaction, of holders: [Key<Party>], in id: Key<Outgoing>
    ) throws -> [(holder: Key<Party>, capacity: OutgoingCapacity)] {
        guard !holders.isEmpty else { return [] }
        return try tx.query(
            """
            SELECT holder_id, role FROM outgoing_party
            WHERE outgoing_id = \(id) AND holder_id IN (\(list: holders)) ORDER BY holder_id, role LIMIT 50
            """
        ).map { (holder: try $0.key("holder_id"), capacity: try $0.code("role")) }
    }
}
