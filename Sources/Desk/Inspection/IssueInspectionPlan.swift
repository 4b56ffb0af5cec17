public import Office
import Storage
public import WorkTime

/// Issues a plan with number and day: each visit becomes an obligation of the team's head, and the inspected units are told.
/// Journal: `inspection.issued`.
public struct IssueInspectionPlan: Command {
    public let id: Key<InspectionPlan>
    public let number: String?
    /// As the paper has it; nil for today.
    public let day: CalendarDay?
    public let version: Int64

    public init(_ id: Key<InspectionPlan>, number: String?, day: CalendarDay? = nil, version: Int64) {
        self.id = id
        self.number = number
        self.day = day
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustPlanInspections()
        let old = try InspectionPlanStore.find(act.tx, id)
        guard old.state == .draft else { throw OfficeError(.conflict, "Kế hoạch này đã ban hành.") }
        let number = try EnteredText.required(number, "Số, ký hiệu", field: "planNumber", upTo: 60)
        let day = day ?? act.today
        guard day <= act.today else {
            throw OfficeError(.invalid, "Ngày ban hành không được sau hôm nay.", field: "issued")
        }
        let visits = try InspectionVisitStore.lines(act.tx, of: id, on: act.today).filter { $0.state == .planned }
        guard !visits.isEmpty else {
            throw OfficeError(.conflict, "Kế hoạch chưa có cuộc kiểm tra nào. Thêm cuộc kiểm tra rồi ban hành.")
        }
        try InspectionPlanStore.issue(act.tx, id, number: number, on: day, version: version)
        try act.record(
            .inspectionIssued, on: .inspection, id.value,
            ["number": .text(number), "day": JournalValue(day), "visits": JournalValue(visits.count)])
        let plan = try InspectionPlanStore.find(act.tx, id)
        for visit in visits {
            try act.chargeVisit(visit.id, unit: visit.unit, from: visit.from, to: visit.to, of: plan)
        }
    }
}
