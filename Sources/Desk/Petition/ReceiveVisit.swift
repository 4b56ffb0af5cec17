public import Office
import Process
import Storage
import WorkTime

/// Writes a visit into the reception book and begins it, or puts somebody down for a day to come: a case of the process «reception» by
/// the version of the day on which it is written. For a leader's own reception that is one of his or her reception days.
///
/// By whoever receives citizens. Who comes to denounce is kept secret as in a petition, and so not received online.
/// Legal basis: Luật Tiếp công dân 2013, Điều 25; Nghị định 154/2026/NĐ-CP, mẫu 03/TCD. Journal: `case.begun`.
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
        if draft.isAhead {
            guard day >= act.today else { throw OfficeError(.invalid, "Ngày hẹn tiếp đã qua.", field: "held") }
        } else {
            guard day <= act.today else {
                throw OfficeError(.invalid, "Ngày tiếp chưa tới; chọn «Đăng ký tiếp» để hẹn ngày.", field: "held")
            }
        }
        guard let process = try act.processesInForce().version("reception", on: min(day, act.today)) else {
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
        let host = try host(act, on: day)
        let isSecret = draft.kind == .denunciation
        guard !(draft.form == .online && isSecret) else {
            throw OfficeError(
                .invalid, "Người tố cáo được giữ bí mật nên không tiếp trực tuyến; hẹn tiếp trực tiếp.", field: "form")
        }
        if isSecret { try act.checkSecrecy(of: visitors, subject: subject, [:], process) }
        let new = NewCase(
            desk: .visits, process: process, opening: try opening(in: process, day, act),
            unit: try act.settlingUnit(draft.unit), title: subject,
            begunAt: day >= act.today ? act.now : OfficeTime.start(of: day).adding(seconds: 8 * 3_600),
            isSecret: isSecret)
        var fields = ["form": draft.form.rawValue, "subject": subject, "people": String(people)]
        if let kind = draft.kind { fields["kind"] = kind.rawValue }
        if draft.isAhead { fields["appointment"] = day.description }
        if !process.acceptsForm(draft.form) { fields["form"] = ReceptionVisit.Form.ordinary.rawValue }
        return try act.once(mark) {
            let id = try begin(new, fields, act)
            try VisitStore.insert(
                act.tx,
                .init(
                    heldOn: day, form: draft.form, host: host, kind: draft.kind, people: people, isNew: draft.isNew,
                    isSecret: isSecret), of: id)
            try act.keepSenders(visitors, isSecret: isSecret, of: id)
            return id
        }
    }

    /// What the process says of the appointment is said at the field in which the form asks for the day.
    private func begin(_ new: NewCase, _ fields: [String: String], _ act: Act) throws -> Key<LedgerCase> {
        do {
            return try act.begin(new, fields: fields, papers: [])
        } catch let error as OfficeError where error.field == "field-appointment" {
            throw OfficeError(error.code, error.message, field: "held")
        }
    }

    /// Who is received online is told some working days before, from the day on since the process knows that (Nghị định 154/2026/NĐ-CP,
    /// Điều 23).
    private func opening(in process: ProcessVersion, _ day: CalendarDay, _ act: Act) throws -> String {
        let isTold = draft.form == .online && process.act("register-online") != nil
        if draft.isAhead { return isTold ? "register-online" : "register" }
        guard !isTold || day < act.today else {
            throw OfficeError(
                .invalid, "Tiếp trực tuyến phải đăng ký và thông báo trước; chọn «Đăng ký tiếp».", field: "form")
        }
        return "meet"
    }

    private func host(_ act: Act, on day: CalendarDay) throws -> Key<Person> {
        if draft.isAhead, draft.form == .leader { return try leader(act, on: day) }
        guard let host = draft.host else { return act.actor.person }
        guard let found = try PersonStore.find(act.tx, host), found.validTo == nil else {
            throw OfficeError(.invalid, "Chọn một người đang công tác.", field: "host")
        }
        return host
    }

    /// Whose reception day it is; nobody has to be chosen where one leader only receives on it.
    private func leader(_ act: Act, on day: CalendarDay) throws -> Key<Person> {
        try ReceptionDayStore.hold(act.tx, on: day)
        let leaders = try ReceptionDayStore.days(act.tx, from: day, to: day).map { Key<Person>($0.leader.key.value) }
        if let host = draft.host {
            guard leaders.contains(host) else {
                throw OfficeError(
                    .invalid, "Ngày \(day.written) không có trong lịch tiếp công dân của người ấy.", field: "held")
            }
            return host
        }
        guard let only = leaders.first else {
            throw OfficeError(.invalid, "Ngày \(day.written) không có lãnh đạo nào tiếp công dân.", field: "held")
        }
        guard leaders.count == 1 else {
            throw OfficeError(
                .invalid, "Ngày \(day.written) có \(leaders.count) lãnh đạo tiếp công dân; chọn người tiếp.",
                field: "host")
        }
        return only
    }
}

extension ProcessVersion {
    /// Whether the field «form» of the process knows this way of receiving.
    fileprivate func acceptsForm(_ form: ReceptionVisit.Form) -> Bool {
        field("form")?.choices.contains { $0.code == form.rawValue } ?? false
    }
}
