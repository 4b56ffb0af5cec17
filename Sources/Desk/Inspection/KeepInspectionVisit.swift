public import Office
import Storage
import WorkTime

/// Adds a visit to a plan, or changes one that is not held; in an issued plan only with a reason, and its obligation follows.
/// Journal: `inspection.visit_planned`, `inspection.visit_changed`.
public struct KeepInspectionVisit: Command {
    public let plan: Key<InspectionPlan>
    public let draft: InspectionVisitDraft
    /// Nil for a new one.
    public let id: Key<InspectionVisit>?
    public let reason: String?
    public let version: Int64
    public let mark: String?

    public init(
        _ draft: InspectionVisitDraft, of plan: Key<InspectionPlan>, _ id: Key<InspectionVisit>? = nil,
        reason: String? = nil, version: Int64 = 0, mark: String? = nil
    ) {
        self.draft = draft
        self.plan = plan
        self.id = id
        self.reason = reason
        self.version = version
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<InspectionVisit> {
        try act.actor.mustPlanInspections()
        let plan = try InspectionPlanStore.find(act.tx, plan)
        let (content, unit) = try draft.checked(act)
        let isIssued = plan.state == .issued
        if isIssued, content.to < act.today {
            throw OfficeError(.invalid, "Ngày kiểm tra đã qua. Chọn từ hôm nay trở đi.", field: "to")
        }
        let reason = isIssued ? try Words.reason(reason ?? "") : nil
        guard let id else {
            return try act.once(mark) {
                let new = try InspectionVisitStore.insert(act.tx, content, of: plan.id)
                try keep(.visitPlanned, new, content, act)
                if let reason {
                    try note("Thêm cuộc kiểm tra tại \(unit.name)", reason, new, act)
                    try act.chargeVisit(new, unit: unit, from: content.from, to: content.to, of: plan)
                }
                return new
            }
        }
        let old = try InspectionVisitStore.find(act.tx, id, for: act.actor)
        guard old.plan.id == plan.id else { throw InspectionVisitStore.notFound }
        guard old.state == .planned else {
            throw OfficeError(.conflict, "Cuộc kiểm tra đã thực hiện hoặc đã hủy, không sửa được nữa.")
        }
        try InspectionVisitStore.change(act.tx, id, content, version: version)
        try keep(.visitChanged, id, content, act)
        guard let reason else { return id }
        try note(
            "\(old.unitName), \(old.content.from.written) – \(old.content.to.written) đổi thành \(unit.name), \(content.from.written) – \(content.to.written), \(content.place)",
            reason, id, act)
        if old.content.unit == content.unit {
            try act.move(.visit, of: id.value, to: .visit(content.from, content.to), because: reason)
            try act.tell(
                of: old,
                "kiểm tra tại \(unit.name) đổi thành \(Deadline.visit(content.from, content.to).text ?? ""), \(content.place). Lý do: \(reason)",
                as: .adjusted)
        } else {
            try act.tell(of: old, "\(old.unitName) không thuộc diện kiểm tra nữa. Lý do: \(reason)", as: .ended)
            try act.callOff(.visit, of: id.value, because: reason)
            try act.chargeVisit(id, unit: unit, from: content.from, to: content.to, of: plan)
        }
        return id
    }

    private func note(_ words: String, _ reason: String, _ id: Key<InspectionVisit>, _ act: Act) throws {
        try InspectionPlanStore.note(
            act.tx, words, reason: reason, on: plan, visit: id, by: act.actor.person)
    }

    private func keep(
        _ name: JournalAct, _ id: Key<InspectionVisit>, _ content: InspectionVisit.Content, _ act: Act
    ) throws {
        try act.record(
            name, on: .inspectionVisit, id.value,
            [
                "plan": JournalValue(plan), "unit": JournalValue(content.unit), "from": JournalValue(content.from),
                "to": JournalValue(content.to),
            ])
    }
}
