public import Office
import WorkTime

/// What is paid for dossiers.
public enum FeeStore {
    public static func insert(
        _ tx: any Transaction, due amount: Int, isFirst: Bool, of id: Key<LedgerCase>
    ) throws {
        try tx.send(
            "INSERT INTO dossier_fee (case_id, amount, is_first) VALUES (\(id), \(amount), \(isFirst))")
    }

    /// Nil where nothing is to be paid.
    public static func fee(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> DossierFee? {
        try tx.first("SELECT \(sql: columns) FROM dossier_fee df WHERE df.case_id = \(id)").flatMap { row in
            try DossierFee(ifPresent: row)
        }
    }

    static let columns: SQL = """
        df.amount AS fee_due, df.is_first AS fee_is_first,
            (SELECT CAST(SUM(e.amount) AS BIGINT) FROM fee_entry e WHERE e.case_id = df.case_id AND e.kind = 'paid')
                AS fee_paid,
            (SELECT CAST(SUM(e.amount) AS BIGINT) FROM fee_entry e WHERE e.case_id = df.case_id AND e.kind = 'refund')
                AS fee_refunded,
            (SELECT CAST(SUM(e.amount) AS BIGINT) FROM fee_entry e WHERE e.case_id = df.case_id AND e.kind = 'exempt')
                AS fee_exempt
        """

    /// Whether something of the fee of that dossier is neither paid nor let off.
    static func isOwed(of dossier: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM dossier_fee df WHERE df.case_id = \(sql: dossier) AND df.amount > COALESCE(
            (SELECT CAST(SUM(CASE WHEN e.kind = 'refund' THEN -e.amount ELSE e.amount END) AS BIGINT) FROM fee_entry e
            WHERE e.case_id = df.case_id), 0))
        """
    }

    /// An entry about to be written.
    public struct New: Sendable {
        public let kind: FeeEntry.Kind
        public let amount: Int
        public var way: FeeWay?
        public var receipt: String?
        public var reason: String?
        public var voids: Key<FeeEntry>?

        public init(
            kind: FeeEntry.Kind, amount: Int, way: FeeWay? = nil, receipt: String? = nil, reason: String? = nil,
            voids: Key<FeeEntry>? = nil
        ) {
            self.kind = kind
            self.amount = amount
            self.way = way
            self.receipt = receipt
            self.reason = reason
            self.voids = voids
        }
    }

    public static func insert(
        _ tx: any Transaction, _ new: New, of id: Key<LedgerCase>, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO fee_entry (case_id, kind, amount, way, receipt, reason, by_id, at, voids_id)
            VALUES (\(id), \(new.kind), \(new.amount), \(new.way), \(new.receipt), \(new.reason), \(person), \(tx.now),
                \(new.voids))
            """)
    }

    /// In the order in which they were written, at most 200.
    public static func entries(_ tx: any Transaction, of id: Key<LedgerCase>) throws -> [FeeEntry] {
        try tx.query(
            """
            SELECT e.id, e.kind, e.amount, e.way, e.receipt, e.reason, e.by_id, p.full_name, e.at, e.voids_id
            FROM fee_entry e JOIN person p ON p.id = e.by_id WHERE e.case_id = \(id) ORDER BY e.id LIMIT 200
            """
        ).map { row in
            FeeEntry(
                id: try row.key("id"), kind: try row.code("kind"), amount: try row.int("amount"),
                way: try row.codeIfPresent("way"), receipt: try row.textIfPresent("receipt"),
                reason: try row.textIfPresent("reason"), writer: try row.key("by_id"),
                by: try row.text("full_name"), at: try row.instant("at"),
                voids: try row.keyIfPresent("voids_id"))
        }
    }
}

extension DossierFee {
    /// From columns that begin with `fee_`; nil where nothing is to be paid.
    init?(ifPresent row: Row) throws {
        guard let due = try row.intIfPresent("fee_due") else { return nil }
        self.init(
            due: due, isFirst: try row.bool("fee_is_first"), paid: try row.intIfPresent("fee_paid") ?? 0,
            refunded: try row.intIfPresent("fee_refunded") ?? 0,
            exempt: try row.intIfPresent("fee_exempt") ?? 0)
    }
}
