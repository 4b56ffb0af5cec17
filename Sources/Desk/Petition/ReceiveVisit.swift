public import Office
import Process
import Storage
import WorkTime

/// Writes a visit into the reception book and begins it: a case of the process «reception» by the version of its day.
///
/// By whoever receives citizens. Who comes to denounce is kept secret as in a petition. Legal basis: Luật Tiếp công dân 2013, Điều 25;
/// Nghị định 154/2026/NĐ-CP, mẫu 03/TCD. Journal: `case.begun`.
public struct ReceiveVisit: Command {
    public let draft: VisitDraft
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(_ draft: VisitDraft, mark: String? = nil) {
        self.draft = draft
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustReceiveCitizens()
        let day = draft.heldOn ?? act.today
        guard day <= act.today else { throw OfficeError(.invalid, "Ngày tiếp chưa tới.", field: "held") }
        guard let process = act.rules.processes.version("reception", on: day) else {
            throw OfficeError(
                .invalid, "Không có quy trình tiếp công dân áp dụng cho ngày \(day.written).", field: "held")
        }
        let visitors = try PetitionSenders(
            kind: .citizen, name: draft.name, number: draft.number, address: draft.address, phone: draft.phone,
            mail: nil,
            others: draft.others, label: "Công dân đến"
        ).all()
        guard !visitors.isEmpty else { throw OfficeError(.invalid, "Chưa nhập «Họ và tên».", field: "name") }
        let people = max(draft.people ?? 1, visitors.count)
        guard people <= 100_000 else { throw OfficeError(.invalid, "Số người quá lớn.", field: "people") }
        if draft.form == .delegation, people < act.rules.petitions.largeGroup {
            throw OfficeError(
                .invalid, "Đoàn đông người có từ \(act.rules.petitions.largeGroup) người trở lên.", field: "people")
        }
        let subject = try EnteredText.required(draft.subject, "Tóm tắt nội dung", field: "subject")
        let host = try host(act)
        let isSecret = draft.kind == .denunciation
        if isSecret { try act.checkSecrecy(of: visitors, subject: subject, [:], process) }
        let new = NewCase(
            desk: .visits, process: process, opening: "meet", unit: try act.settlingUnit(draft.unit), title: subject,
            begunAt: day == act.today ? act.now : OfficeTime.start(of: day).adding(seconds: 8 * 3_600),
            isSecret: isSecret)
        var fields = ["form": draft.form.rawValue, "subject": subject, "people": String(people)]
        if let kind = draft.kind { fields["kind"] = kind.rawValue }
        if !process.acceptsForm(draft.form) { fields["form"] = ReceptionVisit.Form.ordinary.rawValue }
        return try act.once(mark) {
            let id = try act.begin(new, fields: fields, papers: [])
            try VisitStore.insert(
                act.tx,
                .init(
                    heldOn: day, form: draft.form, host: host, kind: draft.kind, people: people, isNew: draft.isNew,
                    isSecret: isSecret), of: id)
            try act.keepSenders(visitors, isSecret: isSecret, of: id)
            return id
        }
    }

    private func host(_ act: Act) throws -> Key<Person> {
        guard let host = draft.host else { return act.actor.person }
        guard let found = try PersonStore.find(act.tx, host), found.validTo == nil else {
            throw OfficeError(.invalid, "Chọn một người đang công tác.", field: "host")
        }
        return host
    }
}

extension ProcessVersion {
    /// Whether the field «form» of the process knows this way of receiving.
    fileprivate func acceptsForm(_ form: ReceptionVisit.Form) -> Bool {
        field("form")?.choices.contains { $0.code == form.rawValue } ?? false
    }
}
