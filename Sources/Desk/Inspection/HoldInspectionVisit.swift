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
