public import Office
import Storage
public import WorkTime

/// Writes the minutes of a visit, or changes them until both sides have signed, which they do when all that the data proposed was
/// looked at; the obligation of the team's head ends with it.
/// By the team. Journal: `inspection.visit_held`.
public struct HoldInspectionVisit: Command {
    /// As typed.
    public struct Draft: Sendable {
        public var heldOn: CalendarDay?
        /// Those of the team who were there.
        public var team: [Key<Person>]
        public var hosts: String?
        public var text: String?
        public var opinion: String?
        public var teamSignedOn: CalendarDay?
        public var unitSignedOn: CalendarDay?

        public init(
            heldOn: CalendarDay? = nil, team: [Key<Person>] = [], hosts: String? = nil, text: String? = nil,
            opinion: String? = nil, teamSignedOn: CalendarDay? = nil, unitSignedOn: CalendarDay? = nil
        ) {
            self.heldOn = heldOn
            self.team = team
            self.hosts = hosts
            self.text = text
            self.opinion = opinion
            self.teamSignedOn = teamSignedOn
            self.unitSignedOn = unitSignedOn
        }
    }

    public let id: Key<InspectionVisit>
    public let draft: Draft
    public let version: Int64

    public init(_ id: Key<InspectionVisit>, _ draft: Draft, version: Int64) {
        self.id = id
        self.draft = draft
        self.version = version
    }

    public func run(_ act: Act) throws {
        let visit = try act.openVisit(id)
        if visit.minutes?.isSigned ?? false {
            throw OfficeError(.conflict, "Hai bên đã ký biên bản, không sửa được nữa.")
        }
        guard let day = draft.heldOn else {
            throw OfficeError(.invalid, "Chưa nhập «Ngày kiểm tra».", field: "held")
        }
        guard day <= act.today else {
            throw OfficeError(.invalid, "Ngày kiểm tra không được sau hôm nay.", field: "held")
        }
        let present = zip(visit.plan.team, visit.plan.teamNames).filter { draft.team.contains($0.0) }.map(\.1)
        guard !present.isEmpty else {
            throw OfficeError(.invalid, "Chọn người của đoàn kiểm tra có mặt.", field: "present")
        }
        for (field, signed) in [("teamSigned", draft.teamSignedOn), ("unitSigned", draft.unitSignedOn)] {
            guard let signed else { continue }
            guard (day...act.today).contains(signed) else {
                throw OfficeError(
                    .invalid, "Ngày ký từ ngày kiểm tra đến hôm nay.", field: field)
            }
        }
        let minutes = InspectionVisit.Minutes(
            heldOn: day, team: present.joined(separator: "; "),
            hosts: try EnteredText.required(
                draft.hosts, "Đại diện đơn vị được kiểm tra", field: "hosts", upTo: 1_000),
            text: try Words.required(
                draft.text ?? "", field: "minutes", limit: 20_000, missing: "Chưa nhập «Nội dung làm việc».",
                tooLong: "«Nội dung làm việc» dài quá 20.000 ký tự."),
            opinion: try EnteredText.optional(draft.opinion, "Ý kiến của đơn vị", field: "hostOpinion", upTo: 4_000),
            teamSignedOn: draft.teamSignedOn, unitSignedOn: draft.unitSignedOn)
        try InspectionVisitStore.hold(act.tx, id, minutes, version: version)
        if minutes.isSigned { try act.mustHaveDecided(id, "trước khi ghi hai bên ký", field: "unitSigned") }
        try act.record(
            .visitHeld, on: .inspectionVisit, id.value,
            ["day": JournalValue(day), "minutes": .digest(of: minutes.text), "isSigned": .bool(minutes.isSigned)])
        try act.fulfil(.visit, of: id.value)
    }
}

/// Concludes a visit with the notice's number, day and words, once all that the data proposed was looked at and both sides signed
/// the minutes. By whoever plans inspections, and the head of the team. Journal: `inspection.visit_concluded`.
public struct ConcludeInspectionVisit: Command {
    public let id: Key<InspectionVisit>
    public let number: String?
    public let day: CalendarDay?
    public let signer: String?
    public let text: String?
    public let version: Int64

    public init(
        _ id: Key<InspectionVisit>, number: String?, day: CalendarDay?, signer: String?, text: String?,
        version: Int64
    ) {
        self.id = id
        self.number = number
        self.day = day
        self.signer = signer
        self.text = text
        self.version = version
    }

    public func run(_ act: Act) throws {
        let visit = try act.openVisit(id)
        try act.mustConclude(visit)
        guard visit.state == .held, let minutes = visit.minutes else {
            throw OfficeError(.conflict, "Ghi biên bản kiểm tra trước khi kết luận.")
        }
        guard minutes.isSigned else {
            throw OfficeError(.conflict, "Ghi ngày ký biên bản của cả hai bên trước khi kết luận.")
        }
        try act.mustHaveDecided(id, "trước khi kết luận")
        guard let day else { throw OfficeError(.invalid, "Chưa nhập «Ngày» của thông báo.", field: "concluded") }
        guard day >= minutes.heldOn, day <= act.today else {
            throw OfficeError(
                .invalid, "Ngày của thông báo từ ngày kiểm tra đến hôm nay.", field: "concluded")
        }
        let conclusion = InspectionVisit.Conclusion(
            number: try EnteredText.required(number, "Số, ký hiệu", field: "noticeNumber", upTo: 60), day: day,
            signer: try EnteredText.required(signer, "Người ký", field: "noticeSigner"),
            text: try Words.required(
                text ?? "", field: "conclusion", limit: 20_000, missing: "Chưa nhập «Nội dung kết luận».",
                tooLong: "«Nội dung kết luận» dài quá 20.000 ký tự."))
        try InspectionVisitStore.conclude(act.tx, id, conclusion, version: version)
        try act.record(
            .visitConcluded, on: .inspectionVisit, id.value,
            [
                "number": .text(conclusion.number), "day": JournalValue(day),
                "conclusion": .digest(of: conclusion.text),
            ])
    }
}

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

extension Act {
    /// Throws `.conflict` while something that the data proposed is neither confirmed nor dropped.
    fileprivate func mustHaveDecided(_ id: Key<InspectionVisit>, _ when: String, field: String? = nil) throws {
        let waiting = try InspectionFindingStore.proposed(tx, of: id)
        guard waiting == 0 else {
            throw OfficeError(
                .conflict,
                "Còn \(waiting) phát hiện theo dữ liệu chưa được xác nhận hoặc bỏ. Quyết định hết \(when).",
                field: field)
        }
    }

    fileprivate func mustConclude(_ visit: InspectionVisit) throws(OfficeError) {
        guard actor.plansInspections || visit.plan.content.head == actor.person else {
            throw OfficeError(
                .forbidden, "Kết luận do trưởng đoàn hoặc đơn vị kiểm soát thủ tục hành chính ghi.")
        }
    }
}
