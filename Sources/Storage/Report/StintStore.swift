public import Office
public import WorkTime

/// Who had each owed part in hand, from when to when; kept by `ObligationStore` in the transaction of every act.
public enum StintStore {
    static func insert(_ tx: any Transaction, _ obligations: [Obligation]) throws {
        let units = try units(tx, of: Set(obligations.map(\.assigner)))
        let rows = obligations.flatMap { obligation -> [[SQLValue]] in
            let giver = units[obligation.assigner] ?? Key<Party>(obligation.assigner)
            return obligation.participants.compactMap { part in
                obligation.stint(of: part, assignerUnit: giver).map { row($0, from: giver, part, obligation, tx) }
            }
        }
        for chunk in rows.chunks() { try insert(tx, Array(chunk)) }
    }

    /// Ends what somebody had in hand and begins what somebody else has now.
    static func follow(_ tx: any Transaction, from old: Obligation, to new: Obligation) throws {
        let nobody = Key<Party>(Int64(0))
        let moved = (old.participants + new.participants).contains { part in
            let before = old.participant(part.id).flatMap { old.stint(of: $0, assignerUnit: nobody) }
            return before != new.participant(part.id).flatMap { new.stint(of: $0, assignerUnit: nobody) }
        }
        guard moved || old.assigner != new.assigner else { return }
        let units = try units(tx, of: [old.assigner, new.assigner])
        let giver = units[new.assigner] ?? Key<Party>(new.assigner)
        let oldGiver = units[old.assigner] ?? Key<Party>(old.assigner)
        var parts = old.participants
        parts += new.participants.filter { old.participant($0.id) == nil }
        for part in parts {
            let before = old.participant(part.id).flatMap { old.stint(of: $0, assignerUnit: oldGiver) }
            let after = new.participant(part.id).flatMap { new.stint(of: $0, assignerUnit: giver) }
            guard before != after else { continue }
            if before != nil {
                try tx.send(
                    "UPDATE stint SET ended_at = \(tx.now) WHERE participant_id = \(part.id) AND ended_at IS NULL")
            }
            if let after, let now = new.participant(part.id) {
                let from = before?.holder ?? giver
                try insert(tx, [row(after, from: from, now, new, tx)])
            }
        }
    }

    /// How long work waited at each unit (`isHandOver` false: while it worked on it), or at each hand-over between two
    /// sides, longest on average first, within these instants; of what the basis sees.
    public static func waits(
        _ tx: any Transaction, isHandOver: Bool, from start: Instant, until end: Instant, filter: ReportFilter,
        sight: ReportSight, limit: Int
    ) throws -> [WaitLine] {
        try tx.query(
            waits(isHandOver: isHandOver, from: start, until: end, filter: filter, sight: sight, limit: limit)
        ).map { try line($0, isHandOver: isHandOver) }
    }

    /// Both, at units and at hand-overs: one statement.
    public static func waits(
        _ tx: any Transaction, from start: Instant, until end: Instant, filter: ReportFilter, sight: ReportSight,
        limit: Int
    ) throws -> (units: [WaitLine], handOvers: [WaitLine]) {
        let parts = [false, true].map { isHandOver -> SQL in
            let waits = waits(
                isHandOver: isHandOver, from: start, until: end, filter: filter, sight: sight, limit: limit)
            return "SELECT \(sql: isHandOver ? "1" : "0") AS part, x.* FROM (\(sql: waits)) AS x"
        }
        let rows = try tx.query(
            """
            \(sql: parts.joined(separator: " UNION ALL "))
            ORDER BY part, average DESC, holder_id, from_id NULLS FIRST, kind
            """)
        func lines(_ part: Int) throws -> [WaitLine] {
            try rows.filter { try $0.int("part") == part }.map { try line($0, isHandOver: part == 1) }
        }
        return (try lines(0), try lines(1))
    }

    private static func line(_ row: Row, isHandOver: Bool) throws -> WaitLine {
        guard let holder = try NamedParty.ifPresent(row, "holder") else { throw StorageError(.row, "no holder") }
        return WaitLine(
            kind: try row.code("kind"), from: isHandOver ? try NamedParty.ifPresent(row, "from") : nil,
            holder: holder, count: try row.int("count"), open: try row.int("open"),
            average: try row.int("average") / millisecondsOfTenth,
            longest: try row.int("longest") / millisecondsOfTenth)
    }

    static func waits(
        isHandOver: Bool, from start: Instant, until end: Instant, filter: ReportFilter, sight: ReportSight, limit: Int
    ) -> SQL {
        let ended: SQL = "CASE WHEN w.ended_at IS NULL OR w.ended_at > \(end) THEN \(end) ELSE w.ended_at END"
        var narrowed: SQL = ""
        if let party = filter.party { narrowed += " AND (w.holder_id = \(party) OR w.from_id = \(party))" }
        if let plan = filter.plan { narrowed += " AND o.document_id = \(plan)" }
        let kinds: SQL = isHandOver ? "w.kind IN ('receiving', 'deciding')" : "w.kind = 'working'"
        // Who handed work over while it was worked on says nothing: one line a unit.
        let giver: SQL = isHandOver ? "w.from_id" : "CAST(NULL AS BIGINT)"
        return """
            SELECT g.kind, g.from_id, g.holder_id, g.count, g.open, g.average, g.longest,
                \(sql: ReportNames.unit("g.from_id")) AS from_unit, fp.full_name AS from_person,
                \(sql: ReportNames.unit("g.holder_id")) AS holder_unit, hp.full_name AS holder_person
            FROM (
                SELECT w.kind, \(sql: giver) AS from_id, w.holder_id, COUNT(*) AS count,
                    COUNT(*) FILTER (WHERE w.ended_at IS NULL OR w.ended_at > \(end)) AS open,
                    CAST(SUM(\(sql: ended) - w.began_at) AS BIGINT) / COUNT(*) AS average,
                    MAX(\(sql: ended) - w.began_at) AS longest
                FROM stint w JOIN obligation o ON o.id = w.obligation_id
                WHERE \(sql: kinds) AND w.began_at <= \(end) AND (w.ended_at IS NULL OR w.ended_at >= \(start))
                    AND \(sql: sight.sees("o"))\(sql: narrowed)
                GROUP BY w.kind, \(sql: isHandOver ? "w.from_id, " : "")w.holder_id
            ) AS g
            LEFT JOIN person fp ON fp.id = g.from_id
            LEFT JOIN person hp ON hp.id = g.holder_id
            ORDER BY g.average DESC, g.holder_id, g.from_id NULLS FIRST, g.kind LIMIT \(limit)
            """
    }

    private static let millisecondsOfTenth = 8_640_000

    /// The unit in which each of them works today: that of the highest post.
    private static func units(
        _ tx: any Transaction, of people: Set<Key<Person>>
    ) throws -> [Key<Person>: Key<Party>] {
        var result: [Key<Person>: Key<Party>] = [:]
        let day = OfficeTime.day(of: tx.now)
        for chunk in people.sorted().chunks() {
            let rows = try tx.query(
                """
                SELECT p.person_id, p.unit_id FROM post p
                WHERE p.person_id IN (\(list: chunk)) AND \(sql: .holds("p", on: day))
                ORDER BY p.person_id, CASE p.rank WHEN 'leader' THEN 0 WHEN 'head' THEN 1 WHEN 'deputy' THEN 2 ELSE 3 END, p.id
                """)
            for row in rows {
                let person: Key<Person> = try row.key("person_id")
                if result[person] == nil { result[person] = try row.key("unit_id") }
            }
        }
        return result
    }

    private static func row(
        _ stint: Stint, from giver: Key<Party>, _ part: Participant, _ obligation: Obligation, _ tx: any Transaction
    ) -> [SQLValue] {
        [
            obligation.id.sqlValue, part.id.sqlValue, stint.kind.rawValue.sqlValue, giver.sqlValue,
            stint.holder.sqlValue, tx.now.sqlValue,
        ]
    }

    private static func insert(_ tx: any Transaction, _ rows: [[SQLValue]]) throws {
        guard !rows.isEmpty else { return }
        try tx.send(
            "INSERT INTO stint (obligation_id, participant_id, kind, from_id, holder_id, began_at) VALUES \(rows: rows)"
        )
    }
}
