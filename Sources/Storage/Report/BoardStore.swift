public import Office
public import WorkTime

/// What the leaders' board reads: counters, summed over the scopes of whoever looks, and three short lists.
public enum BoardStore {
    /// The sums of one party, or of the whole of a month.
    public struct Sums: Sendable, Equatable {
        public let party: Key<Party>
        public let name: String
        public let isLead: Bool
        /// Owed and late at the end of each of the months asked for.
        public var lateAtEnd: [Int]
        public var owed: Int
        public var late: Int
        public var dueThisWeek: Int
    }

    /// For each party what it owes, what of it is late, and what was late at the end of each month: one statement.
    public static func sums(
        _ tx: any Transaction, on day: CalendarDay, weekEnd: CalendarDay, months: [String], sight: ReportSight
    ) throws -> [Sums] {
        try tx.query(sums(on: day, weekEnd: weekEnd, months: months, sight: sight)).map { row in
            Sums(
                party: try row.key("party_id"), name: try row.textIfPresent("name") ?? "",
                isLead: try row.bool("is_lead"),
                lateAtEnd: try months.indices.map { try row.int("late_\($0)") }, owed: try row.int("owed"),
                late: try row.int("late_before") + row.int("late_lately"), dueThisWeek: try row.int("week"))
        }
    }

    static func sums(on day: CalendarDay, weekEnd: CalendarDay, months: [String], sight: ReportSight) -> SQL {
        let month = day.monthKey
        // What fell due on the last day of the month before is late from the first of this one.
        let eve = day.adding(days: -day.day)
        func column(_ place: Int) -> SQL { SQL(stringLiteral: "late_\(place)") }
        let ends = months.enumerated().map { place, end -> SQL in
            "SUM(k.n) FILTER (WHERE k.at <= \(end) AND k.late <= \(end)) AS \(sql: column(place))"
        }
        let none = months.map { _ -> SQL in "0" }
        let columns = months.indices.map(column) + ["owed", "late_before", "late_lately", "week"]
        let sums = columns.map { name -> SQL in "CAST(COALESCE(SUM(c.\(sql: name)), 0) AS BIGINT) AS \(sql: name)" }
        return """
            SELECT g.*, COALESCE(\(sql: ReportNames.unit("g.party_id")), p.full_name) AS name
            FROM (
                SELECT c.party_id, c.is_lead, \(sql: sums.joined(separator: ", "))
                FROM (
                    SELECT k.party_id, k.is_lead, \(sql: ends.joined(separator: ", ")), SUM(k.n) AS owed,
                        SUM(k.n) FILTER (WHERE k.late < \(month)) AS late_before, 0 AS late_lately, 0 AS week
                    FROM standing_count k WHERE k.kind = 'owed' AND k.scope_id IN (\(sql: sight.scopes))
                    GROUP BY k.party_id, k.is_lead
                    UNION ALL
                    SELECT k.party_id, k.is_lead, \(sql: none.joined(separator: ", ")), 0, 0,
                        SUM(k.n) FILTER (WHERE k.at < \(day.description)),
                        SUM(k.n) FILTER (WHERE k.at >= \(day.description))
                    FROM standing_count k
                    WHERE k.kind = 'due' AND k.at BETWEEN \(eve.description) AND \(weekEnd.description)
                        AND k.scope_id IN (\(sql: sight.scopes))
                    GROUP BY k.party_id, k.is_lead
                ) AS c GROUP BY c.party_id, c.is_lead
            ) AS g LEFT JOIN person p ON p.id = g.party_id ORDER BY g.party_id, g.is_lead
            """
    }

    /// How many obligations were laid on the office, done in time and done late in each month from `month` on: one statement.
    public static func flows(
        _ tx: any Transaction, since month: String, sight: ReportSight
    ) throws -> [StandingCounter.Kind: [String: Int]] {
        var result: [StandingCounter.Kind: [String: Int]] = [:]
        for row in try tx.query(flows(since: month, sight: sight)) {
            result[try row.code("kind"), default: [:]][try row.text("at")] = try row.int("n")
        }
        return result
    }

    static func flows(since month: String, sight: ReportSight) -> SQL {
        let kinds = [StandingCounter.Kind.assigned, .doneInTime, .doneLate].map { kind -> SQL in
            """
            SELECT k.kind, k.at, CAST(SUM(k.n) AS BIGINT) AS n FROM standing_count k
            WHERE k.kind = \(kind) AND k.at >= \(month) AND k.is_lead AND k.scope_id IN (\(sql: sight.scopes))
            GROUP BY k.kind, k.at
            """
        }
        return kinds.joined(separator: " UNION ALL ") + " ORDER BY 1, 2"
    }

    /// All standings of what the actor sees for no other reason than that he or she takes part: the counters of his or her
    /// scopes do not hold it.
    public static func restricted(_ tx: any Transaction, for actor: Actor) throws -> [(PartStanding, name: String)] {
        try tx.query(restricted(for: actor)).map { (try PartStanding($0), try $0.textIfPresent("name") ?? "") }
    }

    static func restricted(for actor: Actor) -> SQL {
        """
        SELECT \(sql: PartStandingStore.columns), COALESCE(\(sql: ReportNames.unit("s.party_id")), p.full_name) AS name
        FROM (\(sql: RestrictedHolderStore.obligations(of: actor))) AS r
        JOIN part_standing s ON s.obligation_id = r.obligation_id LEFT JOIN person p ON p.id = s.party_id
        ORDER BY s.id LIMIT 20000
        """
    }

    /// A line of one of the board's lists.
    public enum List: String, Sendable, CaseIterable { case late, week, decision }

    /// The first of what is late, of what is due by the end of the week, and of what waits for the actor's decision, each
    /// by due day; and how many those are, to 100: one statement.
    public static func lists(
        _ tx: any Transaction, for actor: Actor, on day: CalendarDay, weekEnd: CalendarDay, limit: Int
    ) throws -> (lists: [List: [BoardLine]], decisions: Int) {
        var result: [List: [BoardLine]] = [:]
        var decisions = 0
        for row in try tx.query(lists(for: actor, on: day, weekEnd: weekEnd, limit: limit)) {
            let due = try row.day("due")
            let late = try row.day("late")
            decisions = try row.int("decisions")
            result[try row.code("list"), default: []].append(
                BoardLine(
                    obligation: try row.key("id"), content: try row.text("content"),
                    lead: try row.textIfPresent("name") ?? "", due: due == .last ? nil : due,
                    isReportedInTime: due != .last && late == .last))
        }
        return (result, decisions)
    }

    /// Days are bounded on both sides: of one side only SQLite, once it knows how full the tables are, expects so many rows
    /// that it reads all that is owed and sorts it.
    static func lists(for actor: Actor, on day: CalendarDay, weekEnd: CalendarDay, limit: Int) -> SQL {
        func owed(_ list: List, _ condition: SQL) -> SQL {
            """
            SELECT \(list) AS list, x.* FROM (
                SELECT s.obligation_id AS id, s.due_on AS due, s.due_on AS late FROM part_standing s
                WHERE s.until_on = '9999-12-31' AND s.phase = 'open' AND s.role = 'lead' AND NOT s.is_piece AND \(sql: condition)
                    AND \(sql: ReportFigure.isNotInTime)
                    AND \(sql: ReportSight.of(actor).seesStanding)
                ORDER BY s.due_on, s.obligation_id LIMIT \(limit)
            ) AS x
            """
        }
        return """
            SELECT l.list, l.id, l.due, l.late, o.content, \(sql: decisions(actor)) AS decisions,
                COALESCE(\(sql: ReportNames.unit("p.party_id")), pe.full_name) AS name
            FROM (
                \(sql: owed(.late, "s.due_on BETWEEN \(CalendarDay.first) AND \(day.adding(days: -1))")) UNION ALL
                \(sql: owed(.week, "s.due_on BETWEEN \(day) AND \(weekEnd)")) UNION ALL
                SELECT \(List.decision) AS list, x.* FROM (
                    SELECT w.obligation_id AS id, w.sort_due AS due, w.late_after AS late FROM work_item w
                    JOIN obligation d ON d.id = w.obligation_id
                    WHERE w.holder_id IN (\(list: deciders(actor))) AND w.tab = 'waiting' AND w.is_open = TRUE
                        AND d.assigner_id = w.holder_id
                    ORDER BY w.sort_due, w.obligation_id LIMIT \(limit)
                ) AS x
            ) AS l
            JOIN obligation o ON o.id = l.id
            JOIN participant p ON p.obligation_id = l.id AND p.role = 'lead'
            LEFT JOIN person pe ON pe.id = p.party_id
            ORDER BY l.list, l.due, l.id
            """
    }

    /// How many of what waits for the actor's decision there are, to 100, as a value in a statement.
    private static func decisions(_ actor: Actor) -> SQL {
        """
        (SELECT COUNT(*) FROM (SELECT w.obligation_id FROM work_item w JOIN obligation d ON d.id = w.obligation_id
            WHERE w.holder_id IN (\(list: deciders(actor))) AND w.tab = 'waiting' AND w.is_open = TRUE
                AND d.assigner_id = w.holder_id LIMIT 100) AS counted)
        """
    }

    /// In whose name the actor decides: his or her own, and of whoever is away meanwhile.
    private static func deciders(_ actor: Actor) -> [Key<Person>] { [actor.person] + actor.substituted.map(\.person) }
}
