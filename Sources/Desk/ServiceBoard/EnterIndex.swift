public import Office
import Storage
import WorkTime

/// Enters the numbers of a month that the ledger cannot count, in the place of those that were there; a criterion without a whole is
/// taken out, also one that the ledger counts by now. By whoever keeps the catalogue. Journal: `service_index.entered`.
public struct EnterIndex: Command {
    /// The numbers of one criterion as typed.
    public struct Line: Sendable {
        public let criterion: String
        public let part: Int?
        public let whole: Int?

        public init(criterion: String, part: Int?, whole: Int?) {
            self.criterion = criterion
            self.part = part
            self.whole = whole
        }
    }

    public let month: ReportPeriod
    public let lines: [Line]
    /// Where they were taken from.
    public let source: String?

    public init(month: ReportPeriod, lines: [Line], source: String?) {
        self.month = month
        self.lines = lines
        self.source = source
    }

    /// Throws `.invalid` at the first number that is wrong.
    public func run(_ act: Act) throws {
        try act.actor.mustKeepProcedures()
        guard let rule = act.rules.index, month.kind == .month,
            ServiceBoard.span(of: month).start <= act.today
        else { throw OfficeError(.invalid, "Chọn một tháng đã đến.", field: "month") }
        let source = try EnteredText.optional(source, "Nguồn số liệu", field: "source")
        var body: [String: JournalValue] = ["month": .text(month.description)]
        for line in lines {
            guard let criterion = rule.criterion(line.criterion) else {
                throw OfficeError(.invalid, "Bộ chỉ số không có mục «\(line.criterion)» để nhập.")
            }
            guard line.part != nil || line.whole != nil else {
                try IndexEntryStore.remove(act.tx, criterion.code, of: month)
                continue
            }
            guard criterion.count == nil else {
                throw OfficeError(
                    .invalid,
                    "Mục «\(criterion.code)» do hệ thống tự tính từ sổ của cơ quan, không nhập số; chỉ bỏ được số đã nhập trước đây."
                )
            }
            guard let part = line.part, let whole = line.whole, (0...whole).contains(part) else {
                throw OfficeError(
                    .invalid, "«\(criterion.part)» phải là số từ 0 đến «\(criterion.whole)», nhập đủ cả hai.",
                    field: "part-\(criterion.code)")
            }
            guard let source else {
                throw OfficeError(.invalid, "Ghi «Nguồn số liệu», như báo cáo nào, ngày nào.", field: "source")
            }
            try IndexEntryStore.set(
                act.tx, IndexEntry(criterion: criterion.code, share: Share(part, of: whole), source: source),
                of: month, by: act.actor.person)
            body[criterion.code] = .text("\(part)/\(whole)")
        }
        try act.record(.indexEntered, on: .setting, 0, body)
        act.notify(Notice(topic: RateService.topic, parties: []))
    }
}

/// What was entered for a month, and what the office's ledger holds of it: three statements. `.forbidden`
/// for who does not keep it.
public struct IndexEntries: Question {
    public struct Answer: Sendable {
        public let rule: ServiceIndexRule
        public let entries: [IndexEntry]
        public let month: ReportPeriod
        public let ledger: [ServiceIndexCount: Share]

        /// What was entered of what the ledger counts by now: it holds until it is taken out.
        public var overCounts: [IndexEntry] {
            entries.filter { rule.criterion($0.criterion)?.count != nil }
        }
    }

    /// Nil for the month of today.
    public let month: ReportPeriod?

    public init(_ month: ReportPeriod?) { self.month = month }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustKeepProcedures()
        guard let rule = look.rules.index else {
            throw OfficeError(.notFound, "Cơ quan không công khai bộ chỉ số phục vụ.")
        }
        let month = month ?? ReportPeriod(.month, holding: look.today)
        return Answer(
            rule: rule, entries: try IndexEntryStore.entries(look.tx, of: [month]), month: month,
            ledger: try IndexLedgerStore.shares(
                look.tx, in: ServiceBoard.span(of: month), on: look.today,
                classifiedFrom: try look.firstDayInTimeToClassify()))
    }
}
