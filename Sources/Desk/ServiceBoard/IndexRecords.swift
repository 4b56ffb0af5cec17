public import Office
import Storage

/// The dossiers that the ledger holds of a criterion of the index, of its part or its whole, a hundred at a time: one statement.
public struct IndexRecords: Question {
    public struct Answer: Sendable {
        public let criterion: ServiceIndexRule.Criterion
        public let list: CaseList.Answer
    }

    public static let pageSize = 100

    public let month: ReportPeriod
    public let criterion: String
    public let isPart: Bool
    public let after: Key<LedgerCase>?

    public init(_ month: ReportPeriod, criterion: String, isPart: Bool, after: Key<LedgerCase>? = nil) {
        self.month = month
        self.criterion = criterion
        self.isPart = isPart
        self.after = after
    }

    /// Throws `.forbidden` for who does not keep the index, `.notFound` for a criterion of which the ledger holds nothing.
    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustKeepProcedures()
        guard let criterion = look.rules.index?.criterion(self.criterion), let ledger = criterion.ledger else {
            throw OfficeError(.notFound, "Không có số liệu này.")
        }
        let found = try IndexLedgerStore.records(
            look.tx, ledger, isPart: isPart, in: ServiceBoard.span(of: month), after: after,
            limit: Self.pageSize + 1, for: look.actor)
        return Answer(
            criterion: criterion,
            list: CaseList.Answer(Array(found.prefix(Self.pageSize)), hasMore: found.count > Self.pageSize, look))
    }
}
