import Desk
import Office
import Process
import WorkTime

/// The form of a procedure: a new one, or one that is changed.
struct ProcedureFormScreen {
    let form: FormView
    let processes: [ProcessDefinition]
    let units: [NamedParty]
    var procedure: Procedure?
    var token = ""

    static let empty: FormFields = [
        "audience": Procedure.Audience.public.rawValue, "level": Procedure.Level.province.rawValue,
        "online": Procedure.Online.whole.rawValue, "process": "one-unit",
    ]

    static func start(_ procedure: Procedure) -> FormFields {
        let content = procedure.content
        var fields: FormFields = [
            "code": content.code, "title": content.title, "field": content.field,
            "audience": content.audience.rawValue, "level": content.level.rawValue, "online": content.online.rawValue,
            "process": content.process, "unit": content.unit.description, "term": content.term.words,
            "result": content.result, "basis": content.basis,
            "parts": content.parts.map(ProcedurePartLine.text).joined(separator: "\n"),
            "version": "\(procedure.version)",
        ]
        if content.isFeeFirst { fields = fields.setting("fee-first", to: "true") }
        if let basis = content.ownForm { fields = fields.setting("own-form", to: basis) }
        if let publication = content.publication {
            fields = fields.setting("decision-number", to: publication.number)
                .setting("decided", to: publication.date.description).setting("decided-by", to: publication.issuer)
            if let day = publication.publishedOn { fields = fields.setting("published", to: day.description) }
        }
        if let fee = content.fee { fields = fields.setting("fee", to: "\(fee)") }
        return fields
    }

    var page: Page {
        var page = Page(
            title: procedure.map { "Sửa thủ tục \($0.code)" } ?? "Thêm thủ tục", place: .dossiers,
            breadcrumbs: [.init("Danh mục thủ tục hành chính", "/procedures")]
                + (procedure.map { [.init($0.code, "/procedures/\($0.id)")] } ?? []),
            actions: GuideTopic.procedures.link, main: body, layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var body: HTML {
        var fields: HTML = """
            \(form.summary)\(form.hidden("token", form.fields["token"] ?? token))\
            \(form.text("code", "Mã thủ tục", help: "Theo Cơ sở dữ liệu quốc gia về thủ tục hành chính, như 1.013526."))\
            \(form.area("title", "Tên thủ tục", rows: 2))\
            \(form.text("field", "Lĩnh vực"))\
            \(form.radios("audience", "Đối tượng", options: Procedure.Audience.allCases.map { ($0.rawValue, $0.word) }))\
            \(form.select("level", "Cấp", options: Procedure.Level.allCases.map { ($0.rawValue, $0.word) }))\
            \(form.select("online", "Cách nộp", options: Procedure.Online.allCases.map { ($0.rawValue, $0.word) }))\
            \(form.select("process", "Quy trình", options: processes.map { ($0.code, $0.title) }))
            """
        fields += """
            \(form.select("unit", "Đơn vị giải quyết", empty: "Chọn đơn vị", options: units.map { ($0.key.description, $0.name) }))\
            \(form.text("term", "Thời hạn giải quyết", help: "Như «10 ngày làm việc», «8 giờ làm việc», «30 ngày»."))\
            \(form.number("fee", "Phí, lệ phí (đồng)", help: "Để trống là không thu.", isOptional: true))\
            \(form.checkbox("fee-first", "Phải nộp đủ trước khi trả kết quả"))\
            \(form.text("result", "Kết quả"))\
            \(form.area("basis", "Căn cứ pháp lý", rows: 2))\
            \(form.area("parts", "Thành phần hồ sơ", help: "Mỗi dòng một giấy tờ: «Đơn đề nghị; 1 bản chính», «Bản vẽ; 2 bản sao; nếu có».", isOptional: true, rows: 6))\
            \(form.text("own-form", "Biểu mẫu của cơ quan", help: "Căn cứ pháp lý để nhận hồ sơ ở biểu mẫu trực tuyến của cơ quan; để trống là không nhận. Thủ tục cho người dân, doanh nghiệp nộp ở Cổng Dịch vụ công quốc gia.", isOptional: true))
            """
        let decision: HTML = """
            \(form.text("decision-number", "Số quyết định", help: "Như 1234/QĐ-UBND.", isOptional: true))\
            \(form.day("decided", "Ngày quyết định", isOptional: true))\
            \(form.text("decided-by", "Cơ quan ban hành", isOptional: true))\
            \(form.day("published", "Ngày công khai", isOptional: true))
            """
        fields += form.folded(
            "Quyết định công bố", of: ["decision-number", "decided", "decided-by", "published"], decision)
        if let version = form.fields["version"] { fields += form.hidden("version", version) }
        let action: Href = procedure.map { "/procedures/\($0.id)/edit" } ?? "/procedures"
        return Form.html(
            action: action, draft: procedure.map { "procedure-\($0.id)" } ?? "procedure-new", body: fields,
            buttons: [Button.submit(procedure == nil ? "Thêm thủ tục" : "Lưu")])
    }
}
