public import Office
import WorkTime

/// The counts of one procedure by the statements of the public board, and the dossiers behind each of them.
public enum ProcedureCountStore {
    /// What a row of the statement of years counts, and under which of its three columns.
    private enum Part: Int {
        /// Taken in.
        case begun
        /// In time, late.
        case ended
        /// Ratings, satisfied ones.
        case rated
        /// Open, overdue, waiting for the applicant.
        case open
        /// Results, the time that they took together, apologies.
        case course
    }

    /// Of each period in its order, of which there is at least one: one statement. What is open and overdue at `tx.now` stands with
    /// the first. `acts` are the steps that make a written apology.
    public static func years(
        _ tx: any Transaction, of procedure: Key<Procedure>, in periods: [ReportPeriod], apologies acts: [String]
    ) throws -> [ProcedureYear] {
        let spans = periods.map { ServiceBoard.span(of: $0) }
        var counts = spans.map { _ in ServiceCount() }
        var ends = spans.map { _ in (settled: 0, took: 0, apologised: 0) }
        for row in try tx.query(years(spans, of: procedure, at: ClockStart(tx.now), apologies: acts)) {
            let place = try row.int("span")
            // A sum of no rows is nothing.
            let a = try row.intIfPresent("a") ?? 0
            let b = try row.intIfPresent("b") ?? 0
            let c = try row.intIfPresent("c") ?? 0
            switch Part(rawValue: try row.int("part")) {
            case .begun: counts[place].received += a
            case .ended:
                counts[place].onTime += a
                counts[place].late += b
            case .rated:
                counts[place].ratings += a
                counts[place].satisfied += b
            case .open:
                counts[place].open += a
                counts[place].overdue += b
                counts[place].awaitingApplicant += c
            case .course: ends[place] = (settled: a, took: b, apologised: c)
            case nil: throw StorageError(.row, "no part of the counts")
            }
        }
        return periods.enumerated().map { place, period in
            ProcedureYear(
                period: period, count: counts[place], settled: ends[place].settled, took: ends[place].took,
                apologised: ends[place].apologised)
        }
    }

    /// Every count of the board for every span, and the course of what ended, one below the other.
    static func years(
        _ spans: [ReportSpan], of procedure: Key<Procedure>, at now: ClockStart, apologies acts: [String]
    ) -> SQL {
        var parts: [SQL] = []
        for (place, span) in spans.enumerated() {
            let (from, until) = (start(of: span), end(of: span))
            let begun = ServiceBoardStore.begun(from: from, until: until, of: procedure)
            let ended = ServiceBoardStore.ended(from: from, until: until, of: procedure)
            let rated = ServiceBoardStore.rated(in: span, of: procedure)
            let course = Self.course(from: from, until: until, of: procedure, apologies: acts)
            parts.append(rows(of: begun, place, .begun, "number"))
            parts.append(rows(of: ended, place, .ended, "on_time", "late"))
            parts.append(rows(of: rated, place, .rated, "number", "satisfied"))
            parts.append(rows(of: course, place, .course, "settled", "took", "apologised"))
        }
        let open = ServiceBoardStore.open(at: now, of: procedure)
        parts.append(rows(of: open, 0, .open, "number", "overdue", "awaiting"))
        return "\(sql: parts.joined(separator: " UNION ALL ")) ORDER BY span, part"
    }

    private static func rows(
        of statement: SQL, _ place: Int, _ part: Part, _ a: SQL, _ b: SQL = "0", _ c: SQL = "0"
    ) -> SQL {
        """
        SELECT CAST(\(place) AS BIGINT) AS span, CAST(\(part.rawValue) AS BIGINT) AS part,
            CAST(\(sql: a) AS BIGINT) AS a, CAST(\(sql: b) AS BIGINT) AS b, CAST(\(sql: c) AS BIGINT) AS c
        FROM (\(sql: statement)) counted
        """
    }

    static func course(
        from: Instant, until: Instant, of procedure: Key<Procedure>, apologies acts: [String]
    ) -> SQL {
        """
        SELECT CAST(SUM(CASE WHEN outcome = 'settled' THEN 1 ELSE 0 END) AS BIGINT) AS settled,
            CAST(SUM(CASE WHEN outcome = 'settled' THEN ended_at - begun_at ELSE 0 END) AS BIGINT) AS took,
            CAST(SUM(CASE WHEN \(sql: isApologised(acts)) THEN 1 ELSE 0 END) AS BIGINT) AS apologised
        FROM process_case WHERE \(sql: ServiceBoardStore.isEnded(from: from, until: until, of: procedure))
        """
    }

    /// With an offset, so that PostgreSQL looks it up for each dossier rather than reading the steps of all.
    private static func isApologised(_ acts: [String]) -> SQL {
        """
        EXISTS (SELECT 1 FROM process_transition t
            WHERE t.case_id = process_case.id AND t.act IN (\(list: acts)) LIMIT 1 OFFSET 0)
        """
    }

    private static func start(of span: ReportSpan) -> Instant { OfficeTime.start(of: span.start) }
    private static func end(of span: ReportSpan) -> Instant { OfficeTime.start(of: span.end.adding(days: 1)) }

    // MARK: - The dossiers behind a figure

    /// Only those that the actor sees; the one that must be settled first stands first.
    public static func page(
        _ tx: any Transaction, _ tally: ProcedureTally, of procedure: Key<Procedure>, in period: ReportPeriod,
        apologies acts: [String], after cursor: CasePageStore.Cursor?, limit: Int, for actor: Actor
    ) throws -> [LedgerCase] {
        let counted = isCounted(tally, of: procedure, in: period, at: ClockStart(tx.now), apologies: acts)
        return try tx.query(page(counted, after: cursor, limit: limit, for: actor)).map(LedgerCase.init)
    }

    static func page(_ counted: SQL, after cursor: CasePageStore.Cursor?, limit: Int, for actor: Actor) -> SQL {
        var conditions: SQL = "c.id IN (SELECT id FROM process_case WHERE \(sql: counted))"
        if let cursor { conditions += " AND (c.sort_due, c.id) > (\(cursor.due), \(cursor.id))" }
        return """
            \(sql: CasePageStore.select) WHERE \(sql: conditions) AND \(sql: Access.sees(case: "c", actor))
            ORDER BY c.sort_due, c.id LIMIT \(limit)
            """
    }

    /// Which rows of `process_case` a figure counts.
    static func isCounted(
        _ tally: ProcedureTally, of procedure: Key<Procedure>, in period: ReportPeriod, at now: ClockStart,
        apologies acts: [String]
    ) -> SQL {
        let span = ServiceBoard.span(of: period)
        let ended = ServiceBoardStore.isEnded(from: start(of: span), until: end(of: span), of: procedure)
        return switch tally {
        case .received: ServiceBoardStore.isBegun(from: start(of: span), until: end(of: span), of: procedure)
        case .timely: "\(sql: ended) AND \(sql: ServiceBoardStore.isInTime)"
        case .late: "\(sql: ended) AND is_late"
        case .apologised: "\(sql: ended) AND \(sql: isApologised(acts))"
        case .open: ServiceBoardStore.isOpen(of: procedure)
        case .overdue:
            "\(sql: ServiceBoardStore.isOpen(of: procedure)) AND (\(sql: ServiceBoardStore.isOverdue(at: now)))"
        }
    }
}
