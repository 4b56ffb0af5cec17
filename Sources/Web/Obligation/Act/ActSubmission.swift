import Desk
import Office
import WorkTime

/// A form of an act that was sent: read, checked, done. What is wrong is collected beside what was typed.
struct ActSubmission {
    let services: LedgerServices
    let actor: Actor
    let content: ObligationPage
    let act: ObligationAct
    let participant: Participant?
    /// Files that have arrived, with this form or an earlier try.
    let files: [AttachedFile]
    /// What is decided on.
    var request: RequestItem?
    var form: FormReader
    /// Of whoever was chosen and is away: then it is asked once more.
    private(set) var absence: Absence?

    init(
        _ fields: FormFields, services: LedgerServices, actor: Actor, content: ObligationPage, act: ObligationAct,
        participant: Participant?, files: [AttachedFile]
    ) {
        self.services = services
        self.actor = actor
        self.content = content
        self.act = act
        self.participant = participant
        self.files = files
        form = FormReader(fields)
    }

    /// The box by which somebody who is away is given work all the same.
    static let despiteAbsence = AbsenceWarning.field
    /// The button that gives the work to whoever acts for the one who is away; its value is that person's key.
    static let substitute = "substitute"

    /// Does the act and returns what to say about it; nil when the form has faults, which are then in `form`.
    ///
    /// Throws `.stale` when somebody acted after the form was opened, and what has nothing to do with the form.
    mutating func perform() async throws -> String? {
        do {
            return try await performed()
        } catch let error as OfficeError where [.invalid, .conflict].contains(error.code) {
            form.refuse(error.field.map(Self.formField) ?? mainField, error.message)
            return nil
        }
    }

    private mutating func performed() async throws -> String? {
        switch act {
        case .accept: try await accept()
        case .pass: try await pass()
        case .report: try await report()
        case .acceptResult:
            try await done(AcceptResult(part()), saying: "Đã xác nhận hoàn thành.")
        case .returnResult:
            try await done(
                ReturnResult(part(), reason: form.requiredText("reason", "Lý do trả lại", upTo: 2_000)),
                saying: "Đã trả lại kết quả. Người thực hiện thấy lý do ở đầu trang nhiệm vụ.")
        case .adjust: try await adjust()
        case .adjustPart: try await adjustPart()
        case .cancel: try await cancel()
        case .attachBasis: try await attachBasis()
        case .completeMilestone: nil
        default: try await life()
        }
    }

    // MARK: - Each act

    private mutating func accept() async throws -> String? {
        let document = participant?.isOutside ?? false ? try await document("document", isRequired: true) : nil
        return try await done(
            AcceptObligation(part(), document: document),
            saying: participant?.isOutside ?? false ? "Đã ghi tiếp nhận." : "Đã tiếp nhận nhiệm vụ.")
    }

    private mutating func pass() async throws -> String? {
        let isBack = form.fields["officer"] == "none"
        let field = form.fields[Self.substitute] == nil ? "officer" : Self.substitute
        let officer = isBack ? nil : form.key(field, "Người thực hiện", of: Person.self)
        if officer == nil, !isBack, form.isValid { form.refuse("officer", "Chọn người thực hiện.") }
        if let officer { try await requirePresence(of: Key(officer), at: "officer") }
        return try await done(
            PassToOfficer(part(), to: officer),
            saying: isBack
                ? "Đơn vị tự xử lý nhiệm vụ này."
                : "Đã phân công. Nhiệm vụ chuyển sang «Chờ tôi xử lý» của người được chọn.")
    }

    private mutating func report() async throws -> String? {
        let isFinal = form.fields["kind"] == "final"
        let text = form.requiredText("text", "Nội dung", upTo: 10_000)
        let percent = form.integer("percent", "Tỷ lệ hoàn thành", in: 0...100)
        let document = participant?.isOutside ?? false ? try await document("document", isRequired: true) : nil
        let waits = isFinal && participant?.role.owesResult ?? false
        return try await done(
            ReportProgress(
                part: part(), percent: percent, text: text, isFinal: isFinal, files: files, document: document,
                period: isFinal ? nil : form.day("period", "Kỳ báo cáo")),
            saying: waits
                ? "Đã gửi báo cáo kết quả. Chờ \(content.assigner.name) xác nhận."
                : isFinal ? "Đã gửi báo cáo kết quả. Phần phối hợp đã xong." : "Đã gửi báo cáo tiến độ.")
    }

    private mutating func adjust() async throws -> String? {
        let due = form.day("due", "Thời hạn mới")
        if due == nil, !form.errors.contains(where: { $0.field == "due" }) {
            form.refuse("due", "Chưa nhập «Thời hạn mới».")
        }
        let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
        let basis = try await document("basis", isRequired: !isAssigner)
        if let milestone = form.key("milestone", "Mốc", of: Milestone.self) {
            return try await done(
                AdjustMilestone(
                    milestone, of: content.obligation.id, version: version, due: due ?? .first, reason: reason,
                    basis: basis),
                saying: "Đã điều chỉnh thời hạn của mốc đến ngày \(due.map(WrittenDay.text) ?? "").")
        }
        let deadline = DraftDeadline(kind: .date, due: due?.description)
        return try await done(
            AdjustDeadline(
                obligation: content.obligation.id, version: version, deadline: deadline, reason: reason, basis: basis),
            saying: "Đã điều chỉnh thời hạn đến ngày \(due.map(WrittenDay.text) ?? "").")
    }

    private mutating func adjustPart() async throws -> String? {
        let due = form.day("due", "Hạn riêng")
        let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
        let basis = try await document("basis", isRequired: !isAssigner)
        return try await done(
            AdjustPart(part(), due: due, reason: reason, basis: basis),
            saying: due.map { "Đã đặt hạn riêng đến ngày \(WrittenDay.text($0))." }
                ?? "Đã bỏ hạn riêng; phần việc này theo thời hạn của nhiệm vụ.")
    }

    private mutating func cancel() async throws -> String? {
        let reason = form.requiredText("reason", "Lý do hủy", upTo: 2_000)
        let basis = try await document("basis", isRequired: !isAssigner)
        return try await done(
            CancelObligation(obligation: content.obligation.id, version: version, reason: reason, basis: basis),
            saying: "Đã hủy nhiệm vụ.")
    }

    private mutating func attachBasis() async throws -> String? {
        guard let document = try await document("document", isRequired: true) else { return nil }
        return try await done(AttachBasis(document, to: content.obligation.id), saying: "Đã gắn văn bản làm căn cứ.")
    }

    // MARK: - The parts of a form

    /// Asks once more where somebody is away, unless it was said already that he or she gets the work all the same.
    mutating func requirePresence(of party: Key<Party>, at field: String) async throws {
        guard form.isValid, !form.flag(Self.despiteAbsence) else { return }
        guard let away = try await services.desk.ask(AbsencesOf([party]), as: actor)[party] else { return }
        absence = away
        form.refuse(field, "\(away.warning) \(AbsenceWarning.hint)")
    }

    func done(_ command: some Command, saying message: String) async throws -> String? {
        guard form.isValid else { return nil }
        _ = try await services.desk.perform(command, as: actor)
        return message
    }

    func part() -> PartVersion {
        PartVersion(
            obligation: content.obligation.id, participant: participant?.id ?? Key(0), version: version)
    }

    /// As the page showed it; a form without one was not made by a page and is stale.
    var version: Int64 { form.fields["version"].flatMap { Int64($0) } ?? 0 }

    /// Whether there is nothing to fill in, so no form to show again.
    var isOneButton: Bool {
        act == .acceptResult || act == .remind || act == .accept && !(participant?.isOutside ?? false)
    }

    /// Whether the actor assigned it, or stands in for whoever did.
    var isAssigner: Bool { actor.acts(as: content.obligation.assigner) }

    mutating func document(_ name: String, isRequired: Bool) async throws -> Key<Document>? {
        switch form.picked(name, "Văn bản", of: Document.self) {
        case .key(let key)?: return key
        case .text(let typed)?:
            if let key = try await DocumentFinder(services: services, actor: actor).only(typed) { return key }
            form.refuse(
                name, "Không xác định được văn bản «\(typed)». Hãy chọn trong danh sách, hoặc gõ đủ số và ký hiệu.")
            return nil
        case nil:
            if isRequired { form.refuse(name, "Chọn văn bản làm căn cứ.") }
            return nil
        }
    }

    /// Where a fault is shown that concerns the whole form.
    private var mainField: String {
        switch act {
        case .accept, .attachBasis: "document"
        case .pass: "officer"
        case .report: "text"
        case .adjust, .adjustPart, .askDate: "due"
        case .breakDown: "content"
        case .setRhythm: "period"
        case .reassign, .handOver: "to"
        case .decide: "decision"
        default: "reason"
        }
    }

    /// The command's fields are the form's, but for files.
    private static func formField(_ field: String) -> String { field == "files" ? "file" : field }
}
