import Desk
import HTTPTypes
import Office

/// The Word templates of drafts in use, and the form that takes one in.
struct DraftTemplateScreen {
    let answer: DraftTemplateList.Answer
    var form = FormView()

    var page: Page {
        Page(
            title: "Mẫu Word của dự thảo", place: .outgoing, breadcrumbs: [.init("Văn bản đi", "/outgoing")],
            actions: GuideTopic.outgoing.link,
            main: """
                <p class="prose">Người soạn mở dự thảo, bấm <b>Soạn từ mẫu Word</b>: hệ thống điền các chỗ trong ngoặc nhọn, người soạn \
                sửa tiếp trong Word rồi tải lên làm phiên bản của dự thảo.</p>
                \(list)\(adding)\(fields)
                """, status: form.status)
    }

    private var list: HTML {
        guard !answer.templates.isEmpty else {
            return EmptyState.html(
                "Chưa có mẫu nào", "Thêm tệp Word có các chỗ điền trong ngoặc nhọn, ví dụ {trích yếu}.")
        }
        let rows = answer.templates.map { template in
            Table.Row(
                key: "template-\(template.id)", href: nil,
                cells: [
                    .text(template.name), .text(template.kind),
                    "<a href=\"/outgoing/templates/\(template.id)/file\">\(template.fileName)</a><br><small class=\"muted\">\(written(template.fields))</small>",
                    "\(template.enteredBy), \(WrittenDay.html(template.enteredAt))",
                    Button.act(
                        "Thôi dùng", "/outgoing/templates/\(template.id)/ending", .quiet,
                        hidden: ["version": "\(template.version)"]),
                ])
        }
        return Table(
            caption: "Mẫu đang dùng",
            columns: [
                .init("Tên mẫu"), .init("Loại văn bản"), .init("Tệp, chỗ điền"), .init("Ai thêm"), .init("Thao tác"),
            ], rows: rows
        ).html
    }

    private func written(_ fields: [String]) -> String {
        fields.isEmpty ? "không có chỗ điền" : fields.map { "{\($0)}" }.joined(separator: ", ")
    }

    private var adding: HTML {
        let zone = DropZone.html(
            title: "Tệp mẫu", help: "Word (.docx), tối đa 1 MB, không có macro.", accept: ".docx", answersWithPage: true
        )
        let kinds = answer.kinds.map { (value: $0.name, title: $0.name) }
        let body: HTML = """
            \(form.summary)\(form.text("name", "Tên mẫu", help: "Người soạn chọn theo tên này."))\
            \(form.select("kind", "Loại văn bản", empty: "Chọn loại văn bản", options: kinds))\(zone)\(form.errorLine("file"))
            """
        return """
            <section id="adding"><h2>Thêm mẫu</h2>
            \(Form.html(action: "/outgoing/templates", hasFiles: true, body: body, buttons: [Button.submit("Thêm")]))</section>
            """
    }

    private var fields: HTML {
        let lines = PaperTemplate.Field.allCases.map { field -> HTML in "<li>{\(field.rawValue)}</li>" }
        return """
            <section id="fields"><h2>Chỗ điền dùng được</h2>
            <p class="prose">Chỗ chưa biết giữ nguyên trong ngoặc nhọn để người soạn điền tay. Chỗ điền về hồ sơ một cửa, đơn thư có \
            khi người soạn ghi mã hồ sơ, số đơn.</p><ul>\(lines)</ul></section>
            """
    }
}
