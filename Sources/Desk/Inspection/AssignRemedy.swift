public import Office
import Storage
public import WorkTime

/// Lays on a unit what the conclusion demands: an obligation of the ledger with its due day, followed there to its end. Journal:
/// `inspection.remedy_assigned` beside the obligation's own.
public struct AssignRemedy: Command {
    public let visit: Key<InspectionVisit>
    public let content: String?
    /// The inspected unit, or another.
    public let lead: Key<Unit>?
    public let due: CalendarDay?
    public let mark: String?

    public init(
        of visit: Key<InspectionVisit>, content: String?, lead: Key<Unit>?, due: CalendarDay?, mark: String? = nil
    ) {
        self.visit = visit
        self.content = content
        self.lead = lead
        self.due = due
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<Obligation> {
        let visit = try act.inspectedVisit(visit)
        try act.mustConclude(visit)
        guard visit.state == .concluded, let conclusion = visit.conclusion else {
            throw OfficeError(.conflict, "Việc khắc phục được giao theo thông báo kết luận. Kết luận trước.")
        }
        let content = try EnteredText.required(content, "Việc phải khắc phục", field: "remedy", upTo: 1_000)
        guard let lead, let unit = try UnitStore.find(act.tx, lead), !unit.isClosed else {
            throw OfficeError(.invalid, "Chọn «Đơn vị chủ trì».", field: "remedyLead")
        }
        guard let due else { throw OfficeError(.invalid, "Chưa nhập «Thời hạn».", field: "due") }
        try act.requireDay(due, basis: nil)
        return try act.once(mark) {
            let id = try act.charge(
                .remedy, for: visit.id.value, content, product: "Báo cáo kết quả khắc phục",
                lead: NamedParty(key: Key(lead), kind: .unit, name: unit.unit.name), deadline: .on(due),
                basis: "Thông báo kết luận kiểm tra số \(conclusion.number) ngày \(conclusion.day.written)")
            try act.record(
                .remedyAssigned, on: .inspectionVisit, visit.id.value,
                ["obligation": JournalValue(id), "unit": JournalValue(lead), "due": JournalValue(due)])
            return id
        }
    }
}
