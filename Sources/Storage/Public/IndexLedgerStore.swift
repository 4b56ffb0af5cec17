public import Office
import WorkTime

/// What the ledger holds of the numbers of the index that come from outside: dossiers begun in a span. The numbers are the
/// office's, and name nobody; the lists behind them have what the actor sees.
public enum IndexLedgerStore {
    /// One statement.
    public static func shares(
        _ tx: any Transaction, in span: ReportSpan
    ) throws -> [ServiceIndexRule.Ledger: Share] {
        guard let row = try tx.first(shares(in: span)) else { return [:] }
        var shares: [ServiceIndexRule.Ledger: Share] = [:]
        for (index, ledger) in ServiceIndexRule.Ledger.allCases.enumerated() {
            shares[ledger] = Share(try row.int("part\(index)"), of: try row.int("whole\(index)"))
        }
        return shares
    }

    static func shares(in span: ReportSpan) -> SQL {
        let names: [(part: SQL, whole: SQL)] = [
            ("part0", "whole0"), ("part1", "whole1"), ("part2", "whole2"), ("part3", "whole3"),
        ]
        let sums = zip(ServiceIndexRule.Ledger.allCases, names).map { ledger, name -> SQL in
            """
            \(sql: sum(condition(ledger, isPart: true))) AS \(sql: name.part), \
            \(sql: sum(condition(ledger, isPart: false))) AS \(sql: name.whole)
            """
        }
        return """
            SELECT \(sql: sums.joined(separator: ", ")) FROM process_case c
            WHERE c.id IN (\(sql: dossiers(in: span)))
            """
    }

    /// The dossiers behind a part or a whole, in the order of their keys.
    public static func records(
        _ tx: any Transaction, _ ledger: ServiceIndexRule.Ledger, isPart: Bool, in span: ReportSpan,
        after: Key<LedgerCase>?, limit: Int, for actor: Actor
    ) throws -> [LedgerCase] {
        try tx.query(records(ledger, isPart: isPart, in: span, after: after, limit: limit, for: actor)).map(
            LedgerCase.init)
    }

    static func records(
        _ ledger: ServiceIndexRule.Ledger, isPart: Bool, in span: ReportSpan, after: Key<LedgerCase>?, limit: Int,
        for actor: Actor
    ) -> SQL {
        """
        \(sql: CasePageStore.select)
        WHERE c.id IN (\(sql: dossiers(in: span))) AND \(sql: condition(ledger, isPart: isPart))
            AND c.id > \(after?.value ?? 0) AND \(sql: Access.sees(case: "c", actor))
        ORDER BY c.id LIMIT \(limit)
        """
    }

    // MARK: - Pieces

    private static func sum(_ condition: SQL) -> SQL {
        "CAST(COALESCE(SUM(CASE WHEN \(sql: condition) THEN 1 ELSE 0 END), 0) AS BIGINT)"
    }

    private static func dossiers(in span: ReportSpan) -> SQL {
        """
        SELECT begun.id FROM process_case begun WHERE begun.kind = 'dossier'
            AND begun.begun_at >= \(OfficeTime.start(of: span.start))
            AND begun.begun_at < \(OfficeTime.start(of: span.end.adding(days: 1)))
        """
    }

    private static func condition(_ ledger: ServiceIndexRule.Ledger, isPart: Bool) -> SQL {
        switch ledger {
        case .receivedOnline: isPart ? isOnline : "TRUE"
        case .paidOnline: isPart ? "\(sql: costs) AND \(sql: isPaidOnline)" : costs
        case .digitised: isPart ? isDigitised : "TRUE"
        case .reused: isPart ? isReused : "TRUE"
        }
    }

    private static let isOnline: SQL =
        "EXISTS (SELECT 1 FROM dossier_intake came WHERE came.case_id = c.id AND came.channel = 'online')"

    private static let costs: SQL = "EXISTS (SELECT 1 FROM dossier_fee due WHERE due.case_id = c.id)"

    /// An entry that was voided has another that says so.
    private static let isPaidOnline: SQL = """
        EXISTS (SELECT 1 FROM fee_entry paid WHERE paid.case_id = c.id AND paid.kind = 'paid' AND paid.way = 'portal'
            AND paid.voids_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM fee_entry voids WHERE voids.voids_id = paid.id))
        """

    /// A paper was received, and none without a file.
    private static let isDigitised: SQL = """
        EXISTS (SELECT 1 FROM dossier_part got WHERE got.case_id = c.id AND got.is_received)
            AND NOT EXISTS (SELECT 1 FROM dossier_part bare WHERE bare.case_id = c.id AND bare.is_received
                AND NOT EXISTS (SELECT 1 FROM dossier_file scan
                    WHERE scan.case_id = c.id AND scan.part = bare.position AND scan.withdrawn_at IS NULL))
        """

    private static let isReused: SQL = """
        EXISTS (SELECT 1 FROM dossier_file again
            WHERE again.case_id = c.id AND again.source_id IS NOT NULL AND again.withdrawn_at IS NULL)
        """
}
