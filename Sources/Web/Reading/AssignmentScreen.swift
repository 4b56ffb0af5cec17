import HTTPTypes
import Office

/// The form by which a task is made by hand: an oral direction, a conclusion of a meeting, or something that the reading
/// of a confirmed paper passed over. The paper may follow.
struct AssignmentScreen {
    let form: FormView
    private let fields: FormFields
    /// Whether somebody chosen is away, so that the sender has to say it once more.
    private let isAskedAgain: Bool
    /// Who acts for those who are away.
    private let substitutes: [String]
    /// Made anew with each form: the same form sent twice makes one obligation.
    private let token: String
    /// The confirmed paper that the task belongs to.
    private let document: DocumentLabel?

    init(
        fields: FormFields = ["origin": ObligationOrigin.oral.rawValue, "kind": Deadline.Kind.date.rawValue],
        errors: [FieldError] = [], document: DocumentLabel? = nil, isAskedAgain: Bool = false,
        substitutes: [String] = [], token: String = ""
    ) {
        self.token = fields["token"] ?? token
        self.substitutes = substitutes
        self.isAskedAgain = isAskedAgain
        form = FormView(fields, errors: errors)
        self.fields = fields
        self.document = document
    }

    var page: Page {
        Page(
            title: "Giao nhiệm vụ", place: .work,
            actions: GuideTopic.byHand.link + Button.link("Bản nháp của tôi", "/obligations/drafts", .quiet),
            main: Form.html(
                action: "/obligations", draft: "obligation-new",
                body: form.summary + Form.enter + form.hidden("taskDraft", fields["taskDraft"] ?? "")
                    + form.hidden("token", token)
                    + origin + task + people
                    + deadline
                    + absenceRemedy,
                buttons: [
                    Button.submit("Giao nhiệm vụ"),
                    Button.submit("Lưu nháp", .plain, action: "/obligations/drafts"),
                    Button.link("Thôi", document?.href ?? "/work", .quiet),
                ]),
            layout: .reading, status: form.errors.isEmpty ? .ok : .refusedForm)
    }

    /// Somebody chosen is away: it is said once more, or goes to whoever acts meanwhile, by one button.
    private var absenceRemedy: HTML {
        guard isAskedAgain else { return .empty }
        let title =
            substitutes.count == 1 ? "Giao cho \(substitutes[0]), người làm thay" : "Giao cho những người làm thay"
        let button: HTML? =
            substitutes.isEmpty
            ? nil : "<p>\(Button.submit(title, .plain, name: ActSubmission.substitute, value: "yes"))</p>"
        return "\(form.checkbox(ActSubmission.despiteAbsence, "Vẫn giao dù có người đang vắng mặt"))\(button)"
    }

    private var origin: HTML {
        let assigner = form.picker(
            "assigner", "Người giao việc", help: "Xác nhận kết quả sau này. Để trống: chính anh/chị.", isOptional: true,
            from: .search(PartyField.source))
        if let document {
            return Form.group(
                "Căn cứ",
                "<p class=\"field\"><a href=\"\(document.href)\">\(document.citation)</a></p>"
                    + form.hidden("document", document.id.description) + assigner)
        }
        return Form.group(
            "Giao từ đâu",
            form.radios(
                "origin", "Căn cứ", help: "Văn bản có thể bổ sung sau, ở trang nhiệm vụ.",
                options: [
                    (ObligationOrigin.oral.rawValue, "Chỉ đạo trực tiếp (miệng, điện thoại)"),
                    (ObligationOrigin.meeting.rawValue, "Kết luận cuộc họp"),
                ])
                + form.text(
                    "orderedBy", "Người chỉ đạo", help: "Họ tên, chức vụ người đã chỉ đạo hoặc chủ trì cuộc họp.")
                + form.day("orderedOn", "Ngày chỉ đạo") + assigner
                + form.checkbox(Restriction.field, Restriction.label, help: Restriction.help))
    }

    private var task: HTML {
        Form.group(
            "Việc phải làm",
            form.area("content", "Nội dung", help: "Bắt đầu bằng động từ: xây dựng, rà soát, báo cáo…")
                + form.text("product", "Sản phẩm", isOptional: true))
    }

    private var people: HTML {
        Form.group(
            "Ai làm",
            form.picker("lead", "Chủ trì", help: "Một đơn vị hoặc một người.", from: .search(PartyField.source))
                + form.pickers(
                    "coordinate", "Phối hợp", isOptional: true, chosen: chosen("coordinate"),
                    from: .search(PartyField.source))
                + form.pickers(
                    "inform", "Để biết", isOptional: true, chosen: chosen("inform"), from: .search(PartyField.source)))
    }

    private var deadline: HTML {
        Form.group(
            "Thời hạn",
            form.select(
                "kind", "Loại thời hạn",
                options: DeadlineFields.kinds.map { ($0.rawValue, DeadlineFields.title(of: $0)) })
                + form.day("from", "Từ ngày", isOptional: true) + form.day("due", "Đến ngày", isOptional: true)
                + form.text("time", "Giờ", help: "Như 16:30.", isOptional: true)
                + form.text(
                    "every", "Nhịp báo cáo", help: "Như hằng tháng, trước ngày 25 hằng tháng, thứ Sáu hằng tuần.",
                    isOptional: true)
                + form.text(
                    "term", "Khoảng thời gian", help: "Khi hạn tính từ một ngày: như 5 ngày làm việc.", isOptional: true
                )
                + form.day("start", "Tính từ ngày", help: "Ngày nhận, ngày ký…; ngày này không tính.", isOptional: true)
                + rowsHTML)
    }

    private func chosen(_ field: String) -> [PickerChoice] {
        fields.all(field).compactMap { value in
            PartyToken.read(value).map { PickerChoice(key: value, title: $0.printed) }
        }
    }
}
