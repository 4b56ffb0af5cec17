import Desk
import Office
import WorkTime

/// A case file: what it is, what is in it, what can be done with it.
struct CaseScreen {
    let answer: CaseFileQuestion.Answer
    var form = FormView()

    private var file: CaseFile { answer.file }

    var page: Page {
        var page = Page(
            title: "Hồ sơ \(file.code)", place: .cases,
            breadcrumbs: [.init("Hồ sơ năm \(file.year)", ("/cases" as Href).adding("year", "\(file.year)"))],
            aside: CaseWords.badge(file.state), actions: actions,
            main: "<p class=\"document-lead\">\(file.title)</p>\(Panes.object(content: content, facts: facts))",
            status: form.status)
        page.assets = ["document.css", "cases.css"]
        page.sight = .caseFile(file.id)
        return page
    }

    private var actions: HTML {
        var more: [MenuItem] = []
        if answer.mayKeep, file.takesPapers { more.append(.init("Sửa thông tin hồ sơ", "/cases/\(file.id)/edit")) }
        more.append(.init("Mục lục văn bản (in)", "/cases/\(file.id)/contents"))
        more.append(.init("Mục lục văn bản (DOCX)", "/cases/\(file.id)/contents.docx"))
        more.append(.init("Kết xuất hồ sơ (ZIP)", "/cases/\(file.id)/export.zip"))
        let close: HTML =
            answer.mayKeep && file.state == .open ? Button.link("Kết thúc hồ sơ", "#closing", .primary) : .empty
        let handIn: HTML =
            answer.mayKeep && file.state == .closed
            ? Button.act("Giao nộp vào lưu trữ", "/cases/hand-ins", .primary, hidden: ["files": "\(file.id)"])
            : .empty
        return GuideTopic.caseFiles.link + close + handIn + Menu.html("Khác", items: more)
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Số và ký hiệu", "<b>\(file.code)</b>, năm \(file.year)"),
            ("Thời hạn lưu trữ", .text(file.retention.words)), ("Loại", .text(CaseWords.word(file.kind))),
            ("Đơn vị", file.unit.link), ("Người lập hồ sơ", file.keeper.link),
            ("Danh mục hồ sơ", file.isListed ? "Có trong danh mục của năm" : "Ngoài danh mục"),
        ]
        if let day = file.startedOn { facts.append(("Bắt đầu", WrittenDay.html(day))) }
        if let day = file.endedOn { facts.append(("Kết thúc công việc", WrittenDay.html(day))) }
        if file.closedOn != nil {
            facts.append(
                (
                    "Hạn nộp lưu",
                    file.handInBy == nil
                        ? "Lưu tại đơn vị, không phải nộp lưu" : CaseWords.due(file, today: answer.today)
                ))
        }
        if let sheets = file.sheets { facts.append(("Số tờ, số trang", "\(sheets)")) }
        if let duty = answer.duty {
            facts.append(("Nhiệm vụ nộp lưu", "<a href=\"/obligations/\(duty)\">xem nhiệm vụ và thời hạn</a>"))
        }
        if let handIn = answer.handIn {
            facts.append(("Giao nhận", "<a href=\"/cases/hand-ins/\(handIn)\">lần giao nộp gần nhất</a>"))
        }
        if file.isRestricted { facts.append(("Phạm vi xem", "Chỉ người lập hồ sơ và người được nêu tên")) }
        if let note = file.note { facts.append(("Ghi chú", .text(note))) }
        return Facts.html(facts)
    }

    private var content: HTML {
        "\(form.summary)\(papers)\(adding)\(obligations)\(closing)\(reopening)\(dropping)"
    }

    private var papers: HTML {
        guard !answer.papers.isEmpty else {
            return EmptyState.html(
                "Hồ sơ chưa có văn bản nào",
                answer.mayFill
                    ? "Đưa văn bản vào ở ngay dưới đây, ở trang của văn bản, hoặc từ danh sách văn bản chưa lập hồ sơ."
                    : "Văn bản được đưa vào theo quá trình giải quyết công việc.",
                action: answer.mayFill ? Button.link("Văn bản chưa lập hồ sơ", "/cases/unfiled") : .empty)
        }
        let rows = answer.papers.map { line -> Table.Row in
            let paper = line.document
            let isSeen = paper != .restricted(paper.id)
            let name = DocumentWords.name(paper)
            let title: HTML? =
                name == paper.title ? nil : "<br><span class=\"document-title\">\(paper.title)</span>"
            let removal: [HTML] =
                answer.mayFill
                ? ["<a class=\"small\" href=\"/cases/\(file.id)/papers/\(paper.id)/removal\">Đưa ra</a>"] : []
            return Table.Row(
                key: "paper-\(paper.id)", href: isSeen ? "/documents/\(paper.id)" : nil,
                cells: [
                    "<span class=\"document-name\">\(name)</span>\(title)",
                    paper.issuedOn.map { WrittenDay.html($0) } ?? "<span class=\"muted\">chưa rõ</span>",
                    .text(line.issuer ?? ""),
                    "\(line.filedBy.name)<br><small class=\"muted\">\(WrittenDay.html(line.filedAt))</small>",
                ] + removal, isSelectable: false)
        }
        let table = Table(
            caption: "Văn bản trong hồ sơ, theo thời gian",
            columns: [
                .init("Văn bản"), .init("Ngày", .date), .init("Tác giả"), .init("Người đưa vào"),
            ] + (answer.mayFill ? [.init("Đưa ra")] : []), rows: rows)
        return "<section><h2>Văn bản trong hồ sơ (\(file.paperCount))</h2>\(table.html)</section>"
    }

    private var adding: HTML {
        guard answer.mayFill else { return .empty }
        let body: HTML = form.picker(
            "document", "Văn bản", help: "Gõ số, ký hiệu hoặc trích yếu.", from: .search("/api/search/documents"))
        return """
            <section id="adding"><h2>Đưa văn bản vào hồ sơ</h2>\
            \(Form.html(
                action: "/cases/\(file.id)/papers", body: body,
                buttons: [Button.submit("Đưa vào hồ sơ", .plain)]))</section>
            """
    }

    private var obligations: HTML {
        guard !answer.obligations.isEmpty else { return .empty }
        let rows = answer.obligations.map { item -> Table.Row in
            Table.Row(
                key: "obligation-\(item.id)", href: "/obligations/\(item.id)",
                cells: [
                    "<span class=\"clamp\">\(item.content)</span>", .text(item.lead.name),
                    DueWords.html(item, today: answer.today), item.state.badge,
                ], isSelectable: false)
        }
        let table = Table(
            caption: "Nhiệm vụ của hồ sơ",
            columns: [.init("Nhiệm vụ"), .init("Chủ trì"), .init("Thời hạn", .date), .init("Trạng thái")], rows: rows)
        return "<section><h2>Nhiệm vụ (\(answer.obligations.count))</h2>\(table.html)</section>"
    }

    private var closing: HTML {
        guard answer.mayKeep, file.state == .open else { return .empty }
        let start =
            form.fields["retention"] == nil
            ? FormView(form.fields.setting("retention", to: file.retention.code), errors: form.errors) : form
        let body: HTML = """
            \(start.hidden("version", "\(file.version)"))\
            \(start.day("endedOn", file.kind == .construction ? "Ngày quyết toán công trình" : "Ngày kết thúc công việc", help: "Để trống là hôm nay. Thời hạn nộp lưu tính từ ngày này.", isOptional: true))\
            \(start.select("retention", "Thời hạn lưu trữ, xem lại lần cuối", options: CaseWords.retentions(answer.retentions, chosen: file.retention.code)))\
            \(start.number("sheets", file.kind == .digital ? "Số trang" : "Số tờ", isOptional: true))
            """
        return """
            <section id="closing"><h2>Kết thúc hồ sơ</h2>
            <p class="case-lead">Rà soát: bỏ bản trùng, bản nháp; bổ sung văn bản còn thiếu. Sau khi kết thúc, hồ sơ không nhận thêm văn bản.</p>
            \(Form.html(
                action: "/cases/\(file.id)/closing", body: body,
                buttons: [Button.submit("Kết thúc hồ sơ")]))</section>
            """
    }

    private var reopening: HTML {
        guard answer.mayReopen else { return .empty }
        let body: HTML =
            form.hidden("version", "\(file.version)") + form.area("reason", "Lý do mở lại", rows: 2)
        return """
            <section id="reopening"><h2>Mở lại hồ sơ</h2>\
            \(Form.html(
                action: "/cases/\(file.id)/reopening", body: body,
                buttons: [Button.submit("Mở lại hồ sơ", .plain)]))</section>
            """
    }

    private var dropping: HTML {
        guard answer.mayDrop else { return .empty }
        return """
            <section id="dropping"><h2>Bỏ khỏi danh mục</h2>
            <p class="case-lead">Hồ sơ dự kiến chưa có văn bản nào.</p>\
            \(Button.act(
                "Bỏ khỏi danh mục", "/cases/\(file.id)/dropping", .danger, hidden: ["version": "\(file.version)"],
                confirm: "Bỏ hồ sơ \(file.code)?"))</section>
            """
    }
}
