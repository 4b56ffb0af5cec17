import Desk
import Office
import WorkTime

/// One hand-in: its files, and what the archive says to each.
struct HandInScreen {
    let answer: HandInQuestion.Answer
    var form = FormView()

    private var handIn: HandIn { answer.handIn }
    private var base: Href { "/cases/hand-ins/\(handIn.id)" }

    var page: Page {
        var page = Page(
            title: "Giao nộp hồ sơ của \(handIn.unit.name)", place: .cases,
            breadcrumbs: [.init("Giao nhận hồ sơ", "/cases/hand-ins")], aside: CaseWords.badge(handIn),
            actions: GuideTopic.handIn.link
                + Menu.html(
                    "Biểu mẫu",
                    items: [
                        .init("Biên bản giao nhận (in)", base.followed(by: "/minutes")),
                        .init("Biên bản giao nhận (DOCX)", base.followed(by: "/minutes.docx")),
                        .init("Mục lục hồ sơ nộp lưu (in)", base.followed(by: "/list")),
                        .init("Mục lục hồ sơ nộp lưu (DOCX)", base.followed(by: "/list.docx")),
                    ]),
            main: "\(form.summary)\(facts)\(answer.maySettle ? settling : lines)\(withdrawing)", status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [
            ("Bên giao", "\(handIn.offeredBy.name), \(WrittenDay.html(handIn.offeredAt))"),
            ("Số hồ sơ", "\(handIn.fileCount)"),
        ]
        if handIn.state == .offered {
            facts.append(("Hạn lưu trữ xác nhận", CaseWords.due(answer.decideBy, today: answer.today)))
        }
        if let name = handIn.settledBy?.name, let at = handIn.settledAt {
            facts.append((handIn.state == .settled ? "Bên nhận" : "Người rút", "\(name), \(WrittenDay.html(at))"))
        }
        if let note = handIn.note { facts.append(("Ghi chú", .text(note))) }
        return Facts.html(facts)
    }

    private func cells(_ file: CaseFile) -> [HTML] {
        [
            "<b class=\"case-code\">\(file.code)/\(file.year)</b> <span class=\"case-title\">\(file.title)</span>",
            .text(file.retention.words), "\(file.paperCount)",
            .text(file.sheets.map(String.init) ?? ""),
        ]
    }

    private var lines: HTML {
        let rows = answer.lines.map { line -> Table.Row in
            let result: HTML =
                switch line.result {
                case .received: StateBadge.html("Đã nhận", .done)
                case .returned: "\(StateBadge.html("Trả lại", .late))<br><small>\(line.reason)</small>"
                case nil: StateBadge.html("Chờ", .still)
                }
            return Table.Row(
                key: line.file.id.description, href: "/cases/\(line.file.id)", cells: cells(line.file) + [result],
                isSelectable: false)
        }
        return Table(
            caption: "Hồ sơ giao nộp", columns: columns + [.init("Kết quả")], rows: rows
        ).html
    }

    private var columns: [Table.Column] {
        [.init("Hồ sơ"), .init("Thời hạn lưu trữ"), .init("Văn bản", .number), .init("Số tờ, trang", .number)]
    }

    /// Each file is received unless a reason is given for which it goes back.
    private var settling: HTML {
        let rows = answer.lines.map { line -> Table.Row in
            let name = "reason-\(line.file.id)"
            let invalid = form.errors.contains { $0.field == name }
            let field: HTML = """
                <label class="visually-hidden" for="field-\(name)">Lý do trả lại hồ sơ \(line.file.code)</label>\
                <input type="text" id="field-\(name)" name="\(name)" value="\(form.fields[name])" \
                placeholder="Để trống là nhận"\(attribute: "aria-invalid", invalid ? "true" : nil)>
                """
            return Table.Row(
                key: line.file.id.description, href: "/cases/\(line.file.id)", cells: cells(line.file) + [field],
                isSelectable: false)
        }
        let table = Table(
            caption: "Hồ sơ chờ nhận", columns: columns + [.init("Trả lại vì")], rows: rows)
        return """
            <p class="case-lead">Đối chiếu từng hồ sơ với mục lục. Hồ sơ không đạt thì ghi lý do trả lại; các hồ sơ khác được nhận vào lưu trữ cơ quan.</p>
            <form class="settling" method="post" action="\(base.followed(by: "/settlement"))" data-once>\
            \(form.hidden("version", "\(handIn.version)"))\(table.html)
            <div class="form-buttons">\(Button.submit("Xác nhận giao nhận"))</div></form>
            """
    }

    private var withdrawing: HTML {
        guard answer.mayWithdraw else { return .empty }
        return Button.act(
            "Rút lại", base.followed(by: "/withdrawal"), .quiet, hidden: ["version": "\(handIn.version)"],
            confirm: "Rút các hồ sơ này về đơn vị?")
    }
}
