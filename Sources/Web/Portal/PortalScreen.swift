import Desk
import Office
import Process

/// One dossier as it came through the portal: what was sent, and what the counter does with it.
struct PortalScreen {
    let answer: PortalQuestion.Answer
    /// The form by which a dossier is made of it.
    private let form: FormView
    /// The form by which it is sent back.
    private let refused: FormView

    /// One of the forms as it was sent, where it was refused; the other begins anew. A fault of sending back that no step allows stands
    /// above the steps.
    init(answer: PortalQuestion.Answer, entered: FormView? = nil, refused: FormView? = nil) {
        let isSteps = !answer.acts.isEmpty && !answer.mayRefuse
        self.answer = answer
        self.refused = refused ?? FormView()
        form = entered ?? FormView(Self.start(answer), errors: isSteps ? refused?.errors ?? [] : [])
    }

    private var item: PortalItem { answer.item }
    private var here: Href { "/dossiers/online/\(item.id)" }
    private var parts: [Procedure.Part] { answer.procedure?.content.parts ?? [] }

    /// The papers of which a file came are ticked. What was asked on the own form stands in the fields of the step, where no step of the
    /// citizen's own takes it along.
    private static func start(_ answer: PortalQuestion.Answer) -> FormFields {
        let sent = Set(answer.files.compactMap(\.part))
        let parts = answer.procedure?.content.parts ?? []
        var fields = FormFields()
        for place in parts.indices where sent.contains(parts[place].title) {
            fields = fields.adding("part", "\(place)")
        }
        guard !answer.hasOnlineStep else { return fields }
        for given in answer.message?.answers ?? [] {
            if let code = given.field, let kept = given.kept { fields = fields.adding("field-\(code)", kept) }
        }
        return fields
    }

    var page: Page {
        var page = Page(
            title: "Hồ sơ trực tuyến \(item.code ?? "không đọc được")", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init("Hồ sơ trực tuyến", "/dossiers/online"),
            ],
            aside: StateBadge.html(
                item.isSentBack ? "đã trả lại" : PortalListScreen.title(item.state).lowercased(),
                item.state == .waiting ? .moving : item.state == .taken ? .done : .late),
            actions: GuideTopic.portal.link, main: "\(notice)\(facts)\(answers)\(files)\(entry)", layout: .reading,
            status: form.errors.isEmpty ? refused.status : form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var notice: HTML? {
        if let reason = item.reason {
            if item.state == .refused {
                return NoticeBox.html(
                    "<p><b>\(item.isSentBack ? "Đã trả lại." : "Đã từ chối.")</b> \(reason) \(item.source == .portal ? "Lý do được báo cho người nộp qua cổng." : "Người nộp đọc lý do khi tra cứu bằng mã tạm.")</p>",
                    .late)
            }
            return NoticeBox.html(
                "<p>Không lập được hồ sơ: \(reason) Nội dung vẫn được giữ; cổng đã được báo lý do.</p>", .late)
        }
        if let dossier = item.dossier, item.state == .taken {
            return NoticeBox.html(
                "<p>Đã vào hồ sơ <a href=\"/dossiers/\(dossier)\">\(item.dossierCode)</a>.</p>", .done)
        }
        guard item.source == .form, item.state == .waiting else { return nil }
        return NoticeBox.html(
            "<p>Người gửi chưa được xác thực. Gọi lại cơ quan, người nộp theo số đã biết trước khi tiếp nhận.</p>",
            .soon)
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Đến lúc", WrittenDay.html(item.arrivedAt)), ("Nơi nộp", .text(item.source.word)),
        ]
        if let procedure = answer.procedure {
            facts.append(("Thủ tục", "<a href=\"/procedures/\(procedure.id)\">\(procedure.title)</a>"))
            facts.append(("Đơn vị giải quyết", .text(procedure.unitName)))
            facts.append(("Phí, lệ phí", .text(procedure.content.feeWords)))
        }
        if item.kind == .supplement, let dossier = item.dossier {
            facts.append(("Bổ sung cho hồ sơ", "<a href=\"/dossiers/\(dossier)\">\(item.dossierCode)</a>"))
        }
        if let person = answer.message?.applicant {
            let lines: [(String, String?)] = [
                ("Người nộp", person.name), ("Số định danh, mã số thuế", person.number), ("Địa chỉ", person.address),
                ("Điện thoại", person.phone), ("Thư điện tử", person.mail),
            ]
            facts += lines.compactMap { name, value in value.map { (name, HTML.text($0)) } }
        }
        if let message = answer.message, let wish = message.wish {
            let place = message.wishAddress.map { ": \($0)" } ?? ""
            facts.append(
                ("Cách nhận kết quả", .text(wish.words(for: item.desk == .clerk ? .internal : .public) + place)))
        }
        return Facts.html(facts)
    }

    private var answers: HTML? {
        guard let answers = answer.message?.answers, !answers.isEmpty else { return nil }
        return "<section><h2>Nội dung khai</h2>\(Facts.html(answers.map { ($0.label, .text($0.value)) }))</section>\n"
    }

    private var files: HTML? {
        guard !answer.files.isEmpty else { return nil }
        let lines = answer.files.enumerated().map { position, file -> HTML in
            let part: HTML? = file.part.map { "\($0): " }
            return "<li>\(part)<a href=\"\(here.followed(by: "/files/\(position)"))\">\(file.file.name)</a></li>"
        }
        return "<section><h2>Tệp kèm theo (\(answer.files.count))</h2><ul>\(lines)</ul></section>\n"
    }

    private var entry: HTML? {
        guard item.state == .waiting else { return nil }
        if item.kind == .supplement {
            return answer.isAwaited
                ? "\(Button.act(item.source.taking, here.followed(by: "/supplement"), .primary))\(refusal)"
                : "\(NoticeBox.html("<p>Hồ sơ \(item.dossierCode) không chờ người nộp bổ sung.</p>", .late))\(refusal)"
        }
        guard let process = answer.process, !answer.acts.isEmpty else {
            return "\(NoticeBox.html("<p>Thủ tục này hiện không tiếp nhận hồ sơ mới.</p>", .late))\(refusal)"
        }
        let boxes = parts.enumerated().map { place, part -> HTML in
            "\(form.errorLine("part-\(place)"))\(form.checkboxOf("part", part.title, value: "\(place)", note: part.isRequired ? nil : " <small class=\"muted\">nếu có</small>"))"
        }
        let usual = form.fields["act"] ?? answer.acts.first?.code
        let view = FormView(usual.map { form.fields.setting("act", to: $0) } ?? form.fields, errors: form.errors)
        var inputs = HTML.empty
        var shown: Set<String> = []
        for act in answer.acts {
            let own = ProcessInputs(act: act, version: process, standing: shown).html(view)
            if !own.isEmpty { inputs += "<fieldset><legend>Khi chọn «\(act.title)»</legend>\(own)</fieldset>" }
            shown.formUnion(act.needs + act.asks + act.assigns)
        }
        let entered = Form.html(
            action: here, draft: "portal-\(item.id)",
            body: """
                \(form.summary)\(Form.group("Giấy tờ đủ và đúng", HTML.joined(boxes)))\
                \(Form.group("Xử lý", "\(view.radios("act", "Cách xử lý", options: answer.acts.map { ($0.code, $0.title) }))\(inputs)"))
                """, buttons: [Button.submit("Ghi nhận hồ sơ trực tuyến")])
        return answer.mayRefuse ? "\(entered)<h2>Trả lại</h2>\(refusal)" : entered
    }

    /// Sends it back, for what no step of a process refuses.
    private var refusal: HTML {
        Form.html(
            action: here.followed(by: "/refusal"),
            body:
                "\(refused.summary)\(refused.area("reason", "Lý do \(item.source.refusal.lowercased())", help: item.source == .portal ? "Người nộp đọc lý do này trên cổng." : "Người nộp đọc lý do này khi tra cứu bằng mã tạm; cần sửa, cần thêm gì thì nêu rõ để gửi lại.", rows: 3))",
            buttons: [Button.submit(item.source.refusal, .plain)])
    }
}

extension PortalItem {
    /// What came on the own form is sent back, not refused: it may come again.
    fileprivate var isSentBack: Bool { source == .form && state == .refused }
}
