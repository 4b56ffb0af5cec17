public import Office

/// What agencies are asked about petitions that are shared with them, and what they say.
public enum OpinionStore {
    public static let notFound = OfficeError(.notFound, "Không tìm thấy yêu cầu cho ý kiến này.")

    public static func insert(
        _ tx: any Transaction, question: String, of share: Key<PetitionShare>, by person: Key<Person>
    ) throws -> Key<OpinionAsk> {
        let row = try tx.first(
            """
            INSERT INTO opinion_ask (share_id, question, asked_by, asked_at, version)
            VALUES (\(share), \(question), \(person), \(tx.now), 1) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a question was not written") }
        return try row.key("id")
    }

    /// The obligation by which it is owed.
    public static func set(
        _ tx: any Transaction, obligation: Key<Obligation>, of id: Key<OpinionAsk>
    ) throws {
        try tx.changeOne("UPDATE opinion_ask SET obligation_id = \(obligation) WHERE id = \(id)")
    }

    /// Throws `.stale` when somebody was faster.
    public static func end(
        _ tx: any Transaction, _ id: Key<OpinionAsk>, as end: OpinionAsk.End, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE opinion_ask SET ended_as = \(end), ended_at = \(tx.now), version = version + 1
            WHERE id = \(id) AND version = \(version) AND ended_at IS NULL
            """)
    }

    /// What is still owed moves on to the share that takes the place of another.
    public static func move(
        _ tx: any Transaction, from share: Key<PetitionShare>, to other: Key<PetitionShare>
    ) throws {
        try tx.execute(
            "UPDATE opinion_ask SET share_id = \(other) WHERE share_id = \(share) AND ended_at IS NULL")
    }

    public static func write(
        _ tx: any Transaction, _ text: String, source: String?, of share: Key<PetitionShare>,
        to ask: Key<OpinionAsk>?, by person: Key<Person>
    ) throws -> Key<SharedOpinion> {
        let row = try tx.first(
            """
            INSERT INTO shared_opinion (share_id, ask_id, text, source, written_by, written_at)
            VALUES (\(share), \(ask), \(text), \(source), \(person), \(tx.now)) RETURNING id
            """)
        guard let row else { throw StorageError(.row, "an opinion was not written") }
        return try row.key("id")
    }

    /// Throws `.notFound`.
    public static func ask(_ tx: any Transaction, _ id: Key<OpinionAsk>) throws -> OpinionAsk {
        guard let row = try tx.first(asks(where: "k.id = \(id)")) else { throw notFound }
        return try ask(row)
    }

    /// The open ones of a share, the oldest first.
    public static func open(_ tx: any Transaction, of share: Key<PetitionShare>) throws -> [OpinionAsk] {
        try tx.query(asks(where: "k.share_id = \(share) AND k.ended_at IS NULL")).map(ask)
    }

    /// Those of the obligations by which opinions are owed.
    public static func duties(
        _ tx: any Transaction, among obligations: [Key<Obligation>]
    ) throws -> Set<Key<Obligation>> {
        var result: Set<Key<Obligation>> = []
        for chunk in obligations.chunks() {
            let rows = try tx.query(
                """
                SELECT obligation_id FROM opinion_ask WHERE obligation_id IN (\(list: chunk)) ORDER BY obligation_id
                """)
            for row in rows { result.insert(try row.key("obligation_id")) }
        }
        return result
    }

    static func asks(where condition: SQL) -> SQL {
        """
        SELECT k.id, k.share_id, s.unit_id, n.name AS unit_name, k.question, o.due_on, k.obligation_id,
            q.officer_id, k.asked_by, a.full_name AS asked_by_name, k.asked_at, k.ended_as, k.version
        FROM opinion_ask k
        JOIN petition_share s ON s.id = k.share_id
        JOIN unit_name n ON n.unit_id = s.unit_id AND n.valid_to IS NULL
        JOIN obligation o ON o.id = k.obligation_id
        LEFT JOIN participant q ON q.obligation_id = k.obligation_id AND q.role = 'lead' AND q.party_id = s.unit_id
        JOIN person a ON a.id = k.asked_by
        WHERE \(sql: condition) ORDER BY k.id LIMIT 500
        """
    }

    private static func ask(_ row: Row) throws -> OpinionAsk {
        OpinionAsk(
            id: try row.key("id"), share: try row.key("share_id"),
            unit: NamedParty(key: try row.key("unit_id"), kind: .unit, name: try row.text("unit_name")),
            question: try row.text("question"), due: try row.dayIfPresent("due_on"),
            obligation: try row.key("obligation_id"), officer: try row.keyIfPresent("officer_id"),
            askedBy: NamedParty(key: try row.key("asked_by"), kind: .person, name: try row.text("asked_by_name")),
            askedAt: try row.instant("asked_at"), end: try row.codeIfPresent("ended_as"),
            version: Int64(try row.int("version")))
    }

    /// What was asked about a petition and said of it, each the oldest first: one statement. `units` leaves out the others.
    public static func all(
        _ tx: any Transaction, of petition: Key<LedgerCase>, units: [Key<Unit>]? = nil
    ) throws -> (asks: [OpinionAsk], opinions: [SharedOpinion]) {
        var asked: [OpinionAsk] = []
        var said: [SharedOpinion] = []
        for row in try tx.query(all(of: petition, units: units)) {
            if try row.text("part") == "ask" { asked.append(try ask(row)) } else { said.append(try opinion(row)) }
        }
        return (asked, said)
    }

    private static func opinion(_ row: Row) throws -> SharedOpinion {
        SharedOpinion(
            id: try row.key("id"),
            unit: NamedParty(key: try row.key("unit_id"), kind: .unit, name: try row.text("unit_name")),
            ask: try row.keyIfPresent("ask_id"), text: try row.text("question"),
            source: try row.textIfPresent("source"),
            by: NamedParty(key: try row.key("asked_by"), kind: .person, name: try row.text("asked_by_name")),
            at: try row.instant("asked_at"))
    }

    /// What is said stands in the columns of what is asked.
    static func all(of petition: Key<LedgerCase>, units: [Key<Unit>]?) -> SQL {
        """
        SELECT 'ask' AS part, asked.*, CAST(NULL AS BIGINT) AS ask_id, CAST(NULL AS TEXT) AS source
        FROM (\(sql: asks(of: petition, units: units))) AS asked
        UNION ALL
        SELECT 'opinion', said.id, CAST(NULL AS BIGINT), said.unit_id, said.unit_name, said.text, CAST(NULL AS TEXT),
            CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), said.written_by, said.written_by_name, said.written_at,
            CAST(NULL AS TEXT), CAST(0 AS BIGINT), said.ask_id, said.source
        FROM (\(sql: opinions(of: petition, units: units))) AS said
        ORDER BY part, id
        """
    }

    static func asks(of petition: Key<LedgerCase>, units: [Key<Unit>]?) -> SQL {
        asks(where: shared(petition, units))
    }

    static func opinions(of petition: Key<LedgerCase>, units: [Key<Unit>]?) -> SQL {
        """
        SELECT w.id, s.unit_id, n.name AS unit_name, w.ask_id, w.text, w.source, w.written_by,
            b.full_name AS written_by_name, w.written_at
        FROM petition_share s
        JOIN shared_opinion w ON w.share_id = s.id
        JOIN unit_name n ON n.unit_id = s.unit_id AND n.valid_to IS NULL
        JOIN person b ON b.id = w.written_by
        WHERE \(sql: shared(petition, units)) ORDER BY w.id LIMIT 500
        """
    }

    private static func shared(_ petition: Key<LedgerCase>, _ units: [Key<Unit>]?) -> SQL {
        let only: SQL = units.map { " AND s.unit_id IN (\(list: $0))" } ?? .empty
        return "s.case_id = \(petition)\(sql: only)"
    }
}
