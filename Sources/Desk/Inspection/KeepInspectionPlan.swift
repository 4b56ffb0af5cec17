public import Office
import Storage
public import WorkTime

/// A plan of inspections, as typed.
public struct InspectionPlanDraft: Sendable {
    public var year: Int?
    public var title: String?
    public var topics: String?
    public var head: Key<Person>?
    public var members: [Key<Person>]

    public init(
        year: Int? = nil, title: String? = nil, topics: String? = nil, head: Key<Person>? = nil,
        members: [Key<Person>] = []
    ) {
        self.year = year
        self.title = title
        self.topics = topics
        self.head = head
        self.members = members
    }

    /// Throws `.invalid` at the first field that is wrong.
    func checked() throws(OfficeError) -> InspectionPlan.Content {
        guard let year, (2000...2200).contains(year) else {
            throw OfficeError(.invalid, "Nhập «Năm» của kế hoạch, như 2026.", field: "planYear")
        }
        guard let head else { throw OfficeError(.invalid, "Chưa chọn «Trưởng đoàn».", field: "teamHead") }
        var known: Set<Key<Person>> = [head]
        let members = members.filter { known.insert($0).inserted }
        guard members.count <= 50 else {
            throw OfficeError(.invalid, "Đoàn kiểm tra có nhiều nhất 50 thành viên.", field: "teamMembers")
        }
        return InspectionPlan.Content(
            year: year, title: try EnteredText.required(title, "Tên kế hoạch", field: "title"),
            topics: try Words.required(
                topics ?? "", field: "topics", limit: 4_000, missing: "Chưa nhập «Nội dung kiểm tra».",
                tooLong: "«Nội dung kiểm tra» dài quá 4.000 ký tự."), head: head, members: members)
    }
}

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
                    ["year": JournalValue(content.year), "head": JournalValue(content.head)])
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
            ["head": JournalValue(content.head), "reason": reason.map { .digest(of: $0) } ?? .null])
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
