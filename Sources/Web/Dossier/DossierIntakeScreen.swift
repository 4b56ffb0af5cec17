import Desk
import Office
import Process

/// The intake of a dossier: whoever brings it, its papers ticked off, what is done with it at the counter.
struct DossierIntakeScreen {
    let procedure: Procedure
    let process: ProcessVersion
    /// The steps by which it can begin here, the usual one first.
    let acts: [ProcessAct]
    var form = FormView(Self.start)
    var token = ""
    /// Nil where the reader is offered no earlier papers.
    var reuse: ReuseInputs?

    static let start: FormFields = [
        "kind": Applicant.Kind.citizen.rawValue, "channel": IntakeChannel.counter.rawValue,
        "wish": DeliveryWay.counter.rawValue,
    ]

    var page: Page {
        var page = Page(
            title: "Tiếp nhận: \(procedure.title)", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init("Chọn thủ tục", "/dossiers/new"),
            ], actions: GuideTopic.dossiers.link, main: "\(facts)\(blanks)\(entry)", layout: .reading,
            status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var facts: HTML {
        Facts.html([
            ("Mã thủ tục", .text(procedure.code)), ("Đơn vị giải quyết", .text(procedure.unitName)),
            ("Thời hạn giải quyết", .text(procedure.content.term.words)),
            ("Phí, lệ phí", .text(procedure.content.feeWords)), ("Kết quả", .text(procedure.content.result)),
            ("Căn cứ", .text(procedure.content.basis)),
        ])
    }

    /// What whoever stands at the counter may be given to fill in.
    private var blanks: HTML? {
        guard !procedure.blanks.isEmpty else { return nil }
        let list = ProcedureBlankList(blanks: procedure.blanks) { "/procedures/\(procedure.id)/forms/\($0)" }
        return
            "<details class=\"more\"><summary>Mẫu đơn, tờ khai (\(procedure.blanks.count))</summary>\(list.html)</details>\n"
    }

    private var entry: HTML {
        let body: HTML = """
            \(form.summary)\(form.hidden("token", form.fields["token"] ?? token))\
            \(form.hidden("procedure", procedure.id.description))\
            \(applicant)\(earlier)\(reuse?.html(form))\(papers)\(ways)
            """
        return Form.html(
            action: "/dossiers", draft: "dossier-\(procedure.id)", body: body,
            buttons: [Button.submit("Ghi nhận hồ sơ")]
                + (reuse == nil
                    ? []
                    : [
                        Button.submit(
                            "Tìm giấy tờ đã số hóa", .quiet, name: "look", value: "yes", action: "/dossiers/reuse")
                    ]))
    }

    private var applicant: HTML {
        let isInternal = procedure.content.audience == .internal
        return Form.group(
            "Người nộp hồ sơ",
            """
            \(form.radios("kind", "Người nộp là", options: [
                (Applicant.Kind.citizen.rawValue, "Cá nhân"), (Applicant.Kind.organisation.rawValue, "Cơ quan, tổ chức, doanh nghiệp"),
            ]))\
            \(form.text("name", "Họ và tên, tên tổ chức", help: isInternal ? "Để trống là cơ quan trình." : nil, isOptional: isInternal))\
            \(form.text("number", "Số định danh cá nhân hoặc mã số thuế", isOptional: true))\
            \(form.text("address", "Địa chỉ", isOptional: true))\
            \(form.text("phone", "Điện thoại", help: isInternal ? nil : "Người nộp tra cứu hồ sơ trên mạng bằng 4 chữ số cuối của điện thoại hoặc số giấy tờ: cần ghi ít nhất một trong hai.", isOptional: true))\
            \(form.text("mail", "Thư điện tử", isOptional: true))\
            \(isInternal ? nil : ways(of: form))
            """)
    }

    private var earlier: HTML {
        let fields: HTML = """
            \(form.day("received", "Ngày nhận hồ sơ", help: "Để trống là hôm nay. Mã hồ sơ, thời hạn, quy trình áp dụng tính theo ngày này.", isOptional: true))\
            \(form.text("late-reason", "Lý do nhập muộn", help: "Như «Hệ thống ngừng hoạt động ngày 12/3, đã nhận bằng giấy».", isOptional: true))
            """
        return form.folded("Hồ sơ giấy đã nhận trước hôm nay", of: ["received", "late-reason"], fields)
    }

    private func ways(of form: FormView) -> HTML {
        let channels: [IntakeChannel] = [.counter, .post]
        return """
            \(form.select("channel", "Cách nộp", options: channels.map { ($0.rawValue, $0.word) }))\
            \(form.select("wish", "Cách nhận kết quả", options: DeliveryWay.allCases.map { ($0.rawValue, $0.word) }))
            """
    }

    private var papers: HTML {
        let boxes = procedure.content.parts.enumerated().map { place, part -> HTML in
            let count = DossierPart(
                title: "", originals: part.originals, copies: part.copies, isRequired: true, isReceived: true
            ).count
            let note: HTML = " <small class=\"muted\">\(count)\(part.isRequired ? "" : ", nếu có")</small>"
            return
                "\(form.errorLine("part-\(place)"))\(form.checkboxOf("part", part.title, value: "\(place)", note: note))"
        }
        let none: HTML? =
            boxes.isEmpty ? "<p class=\"muted\">Danh mục chưa ghi thành phần hồ sơ của thủ tục này.</p>" : nil
        return Form.group(
            "Thành phần hồ sơ đã nhận",
            """
            \(none)\(boxes)\
            \(form.area("others", "Giấy tờ khác người nộp tự nguyện nộp, mỗi dòng một giấy tờ", help: "Không yêu cầu nộp thêm giấy tờ ngoài danh mục.", isOptional: true, rows: 2))
            """)
    }

    private var ways: HTML {
        let usual = form.fields["act"] ?? acts.first?.code
        let view = FormView(usual.map { form.fields.setting("act", to: $0) } ?? form.fields, errors: form.errors)
        var inputs = HTML.empty
        var shown: Set<String> = []
        for act in acts {
            // A field or role that several ways ask for stands once.
            let own = ProcessInputs(act: act, version: process, standing: shown).html(view)
            if !own.isEmpty { inputs += "<fieldset><legend>Khi chọn «\(act.title)»</legend>\(own)</fieldset>" }
            shown.formUnion(act.needs + act.asks + act.assigns)
        }
        return Form.group(
            "Xử lý tại quầy", "\(view.radios("act", "Cách xử lý", options: acts.map { ($0.code, $0.title) }))\(inputs)")
    }
}
