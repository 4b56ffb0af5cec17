public import Office
import Storage
public import WorkTime

/// The records behind a part or a whole of the index in a period, fifty at a time: two statements at most. The number is the office's;
/// the list has what the actor sees of it.
public struct IndexRecords: Question {
    /// In the order of their keys, ratings with the newest first.
    public enum Records: Sendable {
        case dossiers(CaseList.Answer)
        case procedures([Procedure])
        case feedback([RegulationFeedback], on: CalendarDay)
        case ratings(RatingList.Answer)
    }

    public struct Answer: Sendable {
        public let criterion: ServiceIndexRule.Criterion
        public let records: Records
        /// The key of the last record of this page; nil when this was all.
        public let next: Int64?
    }

    public static let pageSize = 50

    public let period: ReportPeriod
    public let criterion: String
    public let isPart: Bool
    /// The key of the last record of the page before.
    public let after: Int64?

    public init(_ period: ReportPeriod, criterion: String, isPart: Bool, after: Int64? = nil) {
        self.period = period
        self.criterion = criterion
        self.isPart = isPart
        self.after = after
    }

    /// Throws `.notFound` for a criterion of which the ledger holds nothing and a period that the board is not made for, `.forbidden`
    /// for ratings that the actor does not read.
    public func answer(_ look: View) throws -> Answer {
        let span = ServiceBoard.span(of: period)
        guard let criterion = look.rules.index?.criterion(self.criterion), let count = criterion.recorded,
            ServiceBoard.kinds.contains(period.kind), span.start <= look.today
        else { throw OfficeError(.notFound, "Không có số liệu này.") }
        switch count.subject {
        case .dossiers:
            let (shown, next) = Self.page(
                try IndexLedgerStore.dossiers(
                    look.tx, count, isPart: isPart, in: span, after: after.map { Key($0) },
                    limit: Self.pageSize + 1, for: look.actor)
            ) { $0.id.value }
            return Answer(
                criterion: criterion, records: .dossiers(CaseList.Answer(shown, hasMore: next != nil, look)), next: next
            )
        case .procedures:
            let (shown, next) = Self.page(
                try IndexLedgerStore.procedures(
                    look.tx, count, isPart: isPart, in: span, after: after.map { Key($0) }, limit: Self.pageSize + 1)
            ) { $0.id.value }
            return Answer(criterion: criterion, records: .procedures(shown), next: next)
        case .feedback:
            let (shown, next) = Self.page(
                try IndexLedgerStore.feedback(
                    look.tx, isPart: isPart, in: span, on: look.today,
                    classifiedFrom: try look.firstDayInTimeToClassify(), after: after.map { Key($0) },
                    limit: Self.pageSize + 1, for: look.actor)
            ) { $0.id.value }
            return Answer(criterion: criterion, records: .feedback(shown, on: look.today), next: next)
        case .ratings:
            let list = try RatingList.answer(
                look, in: span, onlySatisfied: isPart, before: after.map { Key($0) })
            return Answer(criterion: criterion, records: .ratings(list), next: list.next?.value)
        }
    }

    private static func page<Item>(_ found: [Item], key: (Item) -> Int64) -> ([Item], next: Int64?) {
        let shown = Array(found.prefix(pageSize))
        return (shown, next: found.count > shown.count ? shown.last.map(key) : nil)
    }
}
