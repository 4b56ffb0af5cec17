import Desk
import Office
import Process
import WorkTime

/// One procedure of the catalogue: what it takes, how long, what comes out, by which steps it goes.
struct ProcedureScreen {
    let answer: ProcedureQuestion.Answer
    let mayKeep: Bool
    let mayReceive: Bool
    /// The form by which a blank form is added.
    var blankForm = FormView()
    /// What was sent with it before it was refused.
    var kept: [KeptFile] = []
    /// Whether the own form takes dossiers of it now.
    let isFormOpen: Bool
    /// How its dossiers went, this year first; empty where they are not counted.
    var years: [ProcedureYear] = []

    private var procedure: Procedure { answer.procedure }
    private var content: Procedure.Content { procedure.content }

    var page: Page {
        var page = Page(
            title: procedure.title, place: .dossiers,
            breadcrumbs: [.init("Danh mục thủ tục hành chính", "/procedures")],
            aside: procedure.isActive
                ? StateBadge.html("Đang áp dụng", .done) : StateBadge.html("Đã thôi áp dụng", .still),
            actions: actions,
            main: Panes.object(content: "\(blankForm.summary)\(papers)\(blanks)\(steps)\(figures)", facts: facts),
            status: blankForm.status)
        page.assets = ["document.css", "cases.css"]
        return page
    }

    private var actions: HTML {
        let receive: HTML =
            mayReceive && procedure.isActive
            ? Button.link(
                "Tiếp nhận hồ sơ", ("/dossiers/new" as Href).adding("procedure", procedure.id.description), .primary)
            : .empty
        guard mayKeep else { return receive + GuideTopic.procedures.link }
        let hidden: FormFields = ["version": "\(procedure.version)"]
        let other =
            procedure.isActive
            ? Button.act(
                "Thôi áp dụng", "/procedures/\(procedure.id)/ending", .quiet, hidden: hidden,
                confirm: "Thôi áp dụng thủ tục này?")
            : Button.act("Áp dụng lại", "/procedures/\(procedure.id)/revival", .quiet, hidden: hidden)
        return receive + Button.link("Sửa", "/procedures/\(procedure.id)/edit") + other + GuideTopic.procedures.link
    }

    private var figures: HTML { ProcedureYearsTable(procedure: procedure.id, years: years).html }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Mã thủ tục", .text(content.code)), ("Đối tượng", .text(content.audience.word)),
            ("Lĩnh vực", .text(content.field)), ("Cấp", .text(content.level.word)),
            ("Cách nộp", .text(content.online.word)),
            ("Đơn vị giải quyết", "<a class=\"party\" href=\"/units/\(content.unit)\">\(procedure.unitName)</a>"),
            ("Thời hạn giải quyết", .text(content.term.words)),
            ("Phí, lệ phí", .text(content.feeWords + (content.isFeeFirst ? ", nộp đủ trước khi trả kết quả" : ""))),
            ("Kết quả", .text(content.result)), ("Căn cứ pháp lý", .text(content.basis)),
        ]
        if let publication = content.publication { facts.append(("Công bố", .text(publication.words))) }
        if let basis = content.ownForm {
            let state: HTML =
                isFormOpen ? "<a href=\"/nop-ho-so/\(procedure.id)\">nhận hồ sơ</a>" : "hiện không nhận hồ sơ"
            facts.append(("Biểu mẫu của cơ quan", "\(state), căn cứ: \(basis)"))
        }
        return Facts.html(facts)
    }

    private var papers: HTML {
        guard !content.parts.isEmpty else {
            return "<section><h2>Thành phần hồ sơ</h2><p class=\"muted\">Chưa ghi thành phần hồ sơ.</p></section>\n"
        }
        let rows = content.parts.enumerated().map { place, part in
            Table.Row(
                key: "part-\(place)", href: nil,
                cells: [
                    .text(part.title), "\(part.originals)", "\(part.copies)", part.isRequired ? "phải có" : "nếu có",
                ], isSelectable: false)
        }
        let table = Table(
            caption: "Thành phần hồ sơ",
            columns: [
                .init("Giấy tờ"), .init("Bản chính", .number), .init("Bản sao", .number), .init("Bắt buộc"),
            ], rows: rows)
        return "<section><h2>Thành phần hồ sơ (\(content.parts.count))</h2>\(table.html)</section>\n"
    }

    private var blanks: HTML {
        let base: Href = "/procedures/\(procedure.id)/forms"
        let list = ProcedureBlankList(blanks: procedure.blanks) { base.followed(by: "/\($0)") }
        var removals: HTML?
        var add: HTML?
        if mayKeep {
            let buttons = procedure.blanks.map { blank in
                Button.act(
                    "Bỏ «\(blank.title)»", base.followed(by: "/\(blank.position)/removal"), .quiet,
                    confirm: "Bỏ mẫu này khỏi thủ tục?")
            }
            removals = buttons.isEmpty ? nil : "<details class=\"clock\"><summary>Bỏ mẫu</summary>\(buttons)</details>"
            let body = Form.html(
                action: base, hasFiles: true,
                body: """
                    \(blankForm.text("blank-title", "Tên mẫu", help: "Như «Mẫu số 01: Đơn đề nghị»."))\
                    \(DropZone.html(title: "Tệp mẫu", help: "Word, Excel, OpenDocument hoặc PDF, không quá 64 MB; mọi người tải về được."))\
                    \(blankForm.errorLine("file"))\(KeptFile.ticked(kept))
                    """, buttons: [Button.submit("Thêm mẫu", .plain)])
            add = """
                <details class="clock"\(attribute: "open", if: !blankForm.errors.isEmpty)><summary>Thêm mẫu đơn, tờ khai</summary>\(body)</details>
                """
        }
        let none: HTML? = procedure.blanks.isEmpty ? "<p class=\"muted\">Chưa có mẫu nào.</p>" : nil
        return "<section id=\"blanks\"><h2>Mẫu đơn, tờ khai</h2>\(none)\(list.html)\(removals)\(add)</section>\n"
    }

    private var steps: HTML {
        guard let process = answer.process else {
            return NoticeBox.html(
                "<p>Quy trình «\(content.process)» không có phiên bản áp dụng hôm nay: chưa tiếp nhận được hồ sơ.</p>",
                .late)
        }
        let states = process.states.filter { !$0.isEnd }.map { state -> HTML in
            "<li>\(state.title) <span class=\"muted\">(\(process.role(state.owner)?.title ?? state.owner))</span></li>"
        }
        return """
            <section><h2>Các khâu giải quyết</h2><p>\(process.title), phiên bản \(process.number). Căn cứ: \(process.law).</p>\
            <ol class="case-lines">\(states)</ol></section>

            """
    }
}
