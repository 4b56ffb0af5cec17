public import Office
public import WorkTime

/// What the ledger counts of the index of service beside the counts of the board. The numbers are the office's, and name nobody; the
/// lists behind them have what the actor sees.
public enum IndexLedgerStore {
    /// Of the days of the span, in one statement. What feedback is late is so on `day`, or, unclassified, where it was received
    /// before `classifiedFrom`.
    public static func shares(
        _ tx: any Transaction, in span: ReportSpan, on day: CalendarDay, classifiedFrom: CalendarDay
    ) throws -> [ServiceIndexCount: Share] {
        guard let row = try tx.first(shares(in: span, on: day, classifiedFrom: classifiedFrom)) else { return [:] }
        let begun = try row.int("begun")
        return [
            .receivedOnline: Share(try row.int("online"), of: begun),
            .paidOnline: Share(try row.int("paid"), of: try row.int("costing")),
            .digitised: Share(try row.int("digitised"), of: begun),
            .reused: Share(try row.int("reused"), of: begun),
            .results: Share(try row.int("filed"), of: try row.int("given")),
            .feedbackTimely: Share(try row.int("answered"), of: try row.int("due")),
            .used: Share(try row.int("used"), of: try row.int("offered")),
        ]
    }

    static func shares(in span: ReportSpan, on day: CalendarDay, classifiedFrom: CalendarDay) -> SQL {
        """
        SELECT taken.begun, taken.online, taken.costing, taken.paid, taken.digitised, taken.reused, ready.given,
            ready.filed, heard.due, heard.answered, service.offered, service.used
        FROM (
            SELECT COUNT(*) AS begun, \(sql: sum(isOnline)) AS online, \(sql: sum(costs)) AS costing,
                \(sql: sum("\(sql: costs) AND \(sql: isPaidOnline)")) AS paid, \(sql: sum(isDigitised)) AS digitised,
                \(sql: sum(isReused)) AS reused
            FROM process_case c WHERE c.id IN (\(sql: begun(in: span)))) taken
        CROSS JOIN (
            SELECT COUNT(*) AS given, \(sql: sum(hasResult)) AS filed
            FROM process_case c WHERE c.id IN (\(sql: returned(in: span)))) ready
        CROSS JOIN (
            SELECT \(sql: sum(FeedbackStore.isDue(on: day, classifiedFrom: classifiedFrom))) AS due,
                \(sql: sum(FeedbackStore.isInTime(on: day, classifiedFrom: classifiedFrom))) AS answered
            FROM regulation_feedback f WHERE \(sql: FeedbackStore.isReceived(in: span))) heard
        CROSS JOIN (
            SELECT COUNT(*) AS offered, \(sql: sum(isUsed(in: span))) AS used
            FROM procedure p WHERE \(sql: isOffered)) service
        """
    }

    private static func sum(_ condition: SQL) -> SQL {
        "CAST(COALESCE(SUM(CASE WHEN \(sql: condition) THEN 1 ELSE 0 END), 0) AS BIGINT)"
    }

    // MARK: - Which dossiers

    static func begun(in span: ReportSpan) -> SQL {
        "SELECT begun.id FROM process_case begun WHERE \(sql: isBegun(in: span))"
    }

    private static func isBegun(in span: ReportSpan) -> SQL {
        """
        begun.kind = 'dossier' AND begun.begun_at >= \(start(of: span)) AND begun.begun_at < \(end(of: span))
        """
    }

    /// Whose result was returned in the span.
    static func returned(in span: ReportSpan) -> SQL {
        """
        SELECT ended.id FROM process_case ended
        WHERE ended.kind = 'dossier' AND ended.ended_at >= \(start(of: span)) AND ended.ended_at < \(end(of: span))
            AND ended.outcome = 'settled'
        """
    }

    static func start(of span: ReportSpan) -> Instant { OfficeTime.start(of: span.start) }
    static func end(of span: ReportSpan) -> Instant { OfficeTime.start(of: span.end.adding(days: 1)) }

    // MARK: - What a dossier `c` has

    static let isOnline: SQL =
        "EXISTS (SELECT 1 FROM dossier_intake came WHERE came.case_id = c.id AND came.channel = 'online')"

    static let costs: SQL = "EXISTS (SELECT 1 FROM dossier_fee due WHERE due.case_id = c.id)"

    /// What was paid on the portal and not given back is all that is due after exemptions. An entry that was voided has another that
    /// says so.
    static let isPaidOnline: SQL = """
        EXISTS (SELECT 1 FROM fee_entry paid JOIN dossier_fee owed ON owed.case_id = paid.case_id
            WHERE paid.case_id = c.id AND paid.voids_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM fee_entry voids WHERE voids.voids_id = paid.id)
            GROUP BY owed.case_id, owed.amount
            HAVING SUM(\(sql: online)) > 0 AND SUM(\(sql: online)) + SUM(CASE paid.kind WHEN 'exempt' THEN paid.amount ELSE 0 END)
                >= owed.amount)
        """

    private static let online: SQL = """
        CASE WHEN paid.kind = 'refund' THEN -paid.amount WHEN paid.kind = 'paid' AND paid.way = 'portal' THEN paid.amount ELSE 0 END
        """

    /// A paper was received, and none without a file.
    static let isDigitised: SQL = """
        EXISTS (SELECT 1 FROM dossier_part got WHERE got.case_id = c.id AND got.is_received)
            AND NOT EXISTS (SELECT 1 FROM dossier_part bare WHERE bare.case_id = c.id AND bare.is_received
                AND NOT EXISTS (SELECT 1 FROM dossier_file scan
                    WHERE scan.case_id = c.id AND scan.part = bare.position AND scan.withdrawn_at IS NULL))
        """

    static let isReused: SQL = """
        EXISTS (SELECT 1 FROM dossier_file again
            WHERE again.case_id = c.id AND again.source_id IS NOT NULL AND again.withdrawn_at IS NULL)
        """

    /// A file that belongs to no paper of the dossier is its result.
    static let hasResult: SQL = """
        EXISTS (SELECT 1 FROM dossier_file result
            WHERE result.case_id = c.id AND result.part IS NULL AND result.withdrawn_at IS NULL)
        """

    // MARK: - What a procedure `p` has

    static let isForCitizens: SQL = "p.audience = 'public' AND p.is_active = TRUE"

    static let isOffered: SQL = "\(sql: isForCitizens) AND p.online IN ('whole', 'part')"

    static let isDescribed: SQL = "EXISTS (SELECT 1 FROM procedure_part paper WHERE paper.procedure_id = p.id)"

    /// Asked once for all of them, not for each.
    static func isUsed(in span: ReportSpan) -> SQL {
        """
        p.id IN (SELECT begun.procedure_id FROM process_case begun JOIN dossier_intake came ON came.case_id = begun.id
            WHERE \(sql: isBegun(in: span)) AND came.channel = 'online' AND begun.procedure_id IS NOT NULL)
        """
    }
}
