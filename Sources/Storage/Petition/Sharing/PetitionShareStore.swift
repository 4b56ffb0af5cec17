public import Office
public import WorkTime

/// What of petitions is shared with other agencies.
public enum PetitionShareStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy lần chia sẻ đơn này.")

    /// A share about to be written.
    public struct New: Sendable {
        let petition: Key<LedgerCase>
        let unit: Key<Unit>
        let circle: Key<CoordinationCircle>?
        let level: ShareLevel
        let purpose: String
        let until: CalendarDay

        public init(
            petition: Key<LedgerCase>, unit: Key<Unit>, circle: Key<CoordinationCircle>?, level: ShareLevel,
            purpose: String, until: CalendarDay
        ) {
            self.petition = petition
            self.unit = unit
            self.circle = circle
            self.level = level
            self.purpose = purpose
            self.until = until
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, by person: Key<Person>
    ) throws -> Key<PetitionShare> {
        let row = try tx.first(
            """
            INSERT INTO petition_share (
                case_id, unit_id, circle_id, level, purpose, until_on, shared_by, shared_at, version)
            VALUES (\(new.petition), \(new.unit), \(new.circle), \(new.level), \(new.purpose), \(new.until), \(person),
                \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a share was not written") }
        return try row.key("id")
    }

    /// Makes every other act on it wait, so that what is asked by it stays as it is read. Throws `.stale` when it has
    /// ended.
    public static func hold(_ tx: any Transaction, _ id: Key<PetitionShare>) throws {
        try tx.changeOne("UPDATE petition_share SET version = version WHERE id = \(id) AND ended_at IS NULL")
    }

    /// Ends it; `person` is nil where its day was over. Throws `.stale` when somebody was faster.
    public static func end(
        _ tx: any Transaction, _ id: Key<PetitionShare>, because reason: String, by person: Key<Person>?,
        version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE petition_share SET ended_at = \(tx.now), ended_by = \(person), end_reason = \(reason),
                version = version + 1
            WHERE id = \(id) AND version = \(version) AND ended_at IS NULL
            """)
    }

    /// Throws `.notFound`.
    public static func find(_ tx: any Transaction, _ id: Key<PetitionShare>) throws -> PetitionShare {
        guard let row = try tx.first(shares(where: "s.id = \(id)", limit: 1)) else { throw notFound }
        return try share(row)
    }

    /// All of a petition, those that are over too, the newest first.
    public static func all(_ tx: any Transaction, of petition: Key<LedgerCase>) throws -> [PetitionShare] {
        try tx.query(all(of: petition)).map(share)
    }

    static func all(of petition: Key<LedgerCase>) -> SQL { shares(where: "s.case_id = \(petition)", limit: 500) }

    /// The one of the unit that was not ended, also where its day is over.
    public static func open(
        _ tx: any Transaction, of petition: Key<LedgerCase>, with unit: Key<Unit>
    ) throws -> PetitionShare? {
        try tx.first(
            shares(where: "s.case_id = \(petition) AND s.unit_id = \(unit) AND s.ended_at IS NULL", limit: 1)
        ).map(share)
    }

    /// Those with the unit that were not ended, of any petition.
    public static func open(_ tx: any Transaction, with unit: Key<Unit>) throws -> [PetitionShare] {
        try tx.query(shares(where: "s.unit_id = \(unit) AND s.ended_at IS NULL", limit: 100_000)).map(share)
    }

    /// Those whose day is over and that were not ended yet.
    public static func passed(_ tx: any Transaction, on day: CalendarDay, limit: Int) throws -> [PetitionShare] {
        try tx.query(passed(on: day, limit: limit)).map(share)
    }

    static func passed(on day: CalendarDay, limit: Int) -> SQL {
        shares(where: "s.ended_at IS NULL AND s.until_on < \(day)", by: "s.until_on, s.id", limit: limit)
    }

    static func shares(where condition: SQL, by order: SQL = "s.id DESC", limit: Int) -> SQL {
        """
        SELECT \(sql: columns) FROM petition_share s \(sql: tables)
        WHERE \(sql: condition) ORDER BY \(sql: order) LIMIT \(limit)
        """
    }

    static let columns: SQL = """
        s.id AS share_id, s.case_id AS shared_case, s.unit_id AS share_unit_id, sn.name AS share_unit_name,
        su.is_outside AS share_outside, su.follower_id AS share_follower, s.level, s.purpose, s.until_on, s.shared_by,
        sp.full_name AS shared_by_name, s.shared_at, s.ended_at AS share_ended_at, s.end_reason,
        s.version AS share_version, sc.number AS circle_number, sc.signed_on AS circle_signed_on
        """

    static let tables: SQL = """
        JOIN unit su ON su.id = s.unit_id
        JOIN unit_name sn ON sn.unit_id = s.unit_id AND sn.valid_to IS NULL
        JOIN person sp ON sp.id = s.shared_by
        LEFT JOIN coordination_circle sc ON sc.id = s.circle_id
        """

    static func share(_ row: Row) throws -> PetitionShare {
        PetitionShare(
            id: try row.key("share_id"), petition: try row.key("shared_case"),
            unit: NamedParty(key: try row.key("share_unit_id"), kind: .unit, name: try row.text("share_unit_name")),
            isOutside: try row.bool("share_outside"), follower: try row.keyIfPresent("share_follower"),
            circle: try row.textIfPresent("circle_number").map { number in
                "Quy chế phối hợp số \(number) ngày \(try row.day("circle_signed_on").written)"
            }, level: try row.code("level"), purpose: try row.text("purpose"), until: try row.day("until_on"),
            sharedBy: NamedParty(
                key: try row.key("shared_by"), kind: .person, name: try row.text("shared_by_name")),
            sharedAt: try row.instant("shared_at"), endedAt: try row.instantIfPresent("share_ended_at"),
            endReason: try row.textIfPresent("end_reason"), version: Int64(try row.int("share_version")))
    }
}
