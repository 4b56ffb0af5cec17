public import Office
import Storage
import WorkTime

/// Drafts a plan, or changes it; one that is issued only with a reason, and the visits that are still to be held go over to a
/// new head. By whoever controls procedures, and leaders. Journal: `inspection.planned`, `inspection.changed`.
public struct KeepInspectionPlan: Command {
    public let draft: InspectionPlanDraft
    /// Nil for a new one.
    public let id: Key<InspectionPlan>?
    /// Why an issued plan is changed.
    public let reason: String?
    public let version: Int64
    public let mark: String?

    public init(
        _ draft: InspectionPlanDraft, _ id: Key<InspectionPlan>? = nil, reason: String? = nil, version: Int64 = 0,
        mark: String? = nil
    ) {
        self.draft = draft
        self.id = id
        self.reason = reason
        self.version = version
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<InspectionPlan> {
        try act.actor.mustPlanInspections()
        let content = try draft.checked()
        for person in [content.head] + content.members {
            guard try PersonStore.find(act.tx, person) != nil else {
                throw OfficeError(.invalid, "Chọn người của đoàn kiểm tra trong danh sách.", field: "teamHead")
            }
        }
        guard let id else {
            return try act.once(mark) {
                let new = try InspectionPlanStore.insert(act.tx, content, by: act.actor.person)
                try act.record(
                    .inspectionPlanned, on: .inspection, new.value,
                    [
                        "year": JournalValue(content.year), "head": JournalValue(content.head),
                        "members": .list(content.members.map { JournalValue($0) }),
                    ])
                return new
            }
        }
        let old = try InspectionPlanStore.find(act.tx, id)
        let reason = old.state == .issued ? try Words.reason(reason ?? "") : nil
        try InspectionPlanStore.change(act.tx, id, content, version: version)
        if let reason {
            try InspectionPlanStore.note(
                act.tx, Self.difference(old.content, content), reason: reason, on: id, visit: nil, by: act.actor.person)
        }
        try act.record(
            .inspectionChanged, on: .inspection, id.value,
            [
                "head": JournalValue(content.head), "members": .list(content.members.map { JournalValue($0) }),
                "reason": reason.map { .digest(of: $0) } ?? .null,
            ])
        if old.state == .issued, old.content.head != content.head { try handOver(id, because: reason ?? "", act) }
        return id
    }

    /// What is owed of visits goes over to the new head.
    private func handOver(_ id: Key<InspectionPlan>, because reason: String, _ act: Act) throws {
        let plan = try InspectionPlanStore.find(act.tx, id)
        for line in try InspectionVisitStore.lines(act.tx, of: id, on: act.today) where line.state == .planned {
            try act.callOff(.visit, of: line.id.value, because: reason)
            try act.chargeVisit(line.id, unit: line.unit, from: line.from, to: line.to, of: plan)
        }
    }

    private static func difference(_ old: InspectionPlan.Content, _ new: InspectionPlan.Content) -> String {
        var words: [String] = []
        if old.title != new.title || old.year != new.year { words.append("tên, năm") }
        if old.topics != new.topics { words.append("nội dung kiểm tra") }
        if old.head != new.head { words.append("trưởng đoàn") }
        if old.members != new.members { words.append("thành viên đoàn") }
        return words.isEmpty ? "Không đổi nội dung" : "Điều chỉnh \(words.joined(separator: "; "))"
    }
}
