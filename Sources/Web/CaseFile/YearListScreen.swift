import Desk
import Office

/// «Danh mục hồ sơ» of a year: as it is printed, with its approval.
struct YearListScreen {
    let year: Int
    let form: FormView
    let answer: CaseListPaper.Answer
    let reader: Actor

    private var approval: CaseYear? { answer.approval }
    private var mayPlan: Bool { answer.mayPlan }
    private var isEmpty: Bool { answer.isEmpty }

    var page: Page {
        let planning = ("/cases/new" as Href).adding("planned", "true").adding("year", "\(year)")
        var page = Page(
            title: "Danh mục hồ sơ năm \(year)", place: .cases,
            aside: approval == nil ? StateBadge.html("Dự thảo", .still) : StateBadge.html("Đã duyệt", .done),
            actions: GuideTopic.caseList.link
                + (mayPlan ? Button.link("Thêm hồ sơ dự kiến", planning, .primary) : .empty)
                + (isEmpty ? .empty : Button.link("Tải DOCX", ("/cases/list.docx" as Href).adding("year", "\(year)"))),
            main: """
                \(CaseTabs.html(.list, for: reader, year: year))
                \(years)\(form.summary)\(approved)\(list)\(approving)
                """,
            status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var years: HTML {
        let links = [year - 1, year + 1].map { other -> HTML in
            "<a href=\"\(("/cases/list" as Href).adding("year", "\(other)"))\">năm \(other)</a> "
        }
        return "<p class=\"case-years no-print\">Xem danh mục \(links)</p>"
    }

    private var approved: HTML {
        guard let approval else { return .empty }
        let paper: HTML? = approval.document.map {
            " Ban hành kèm theo <a href=\"/documents/\($0.id)\">\(DocumentWords.name($0))</a>."
        }
        return NoticeBox.html(
            """
            <p>Đã duyệt: \(approval.approvedBy.name), \(WrittenDay.html(approval.approvedAt)).\(paper) \
            Hồ sơ dự kiến thêm sau ngày này là phần bổ sung.</p>
            """, .done)
    }

    private var list: HTML {
        guard !isEmpty else {
            return EmptyState.html(
                "Danh mục hồ sơ năm \(year) chưa có hồ sơ nào",
                mayPlan
                    ? "Ghi các hồ sơ dự kiến của từng đơn vị vào danh mục, rồi trình lãnh đạo duyệt đầu năm."
                    : "Lưu trữ, văn thư hoặc trưởng đơn vị lập danh mục; lãnh đạo duyệt đầu năm.")
        }
        return FormPrintScreen(
            form: answer.form, owner: .init("Danh mục hồ sơ", "/cases/list"), docx: "/cases/list.docx"
        )
        .article
    }

    private var approving: HTML {
        guard answer.mayApprove else { return .empty }
        let picker = form.picker(
            "document", "Quyết định ban hành",
            help: reader.isLeader ? "Có thể để trống." : "Văn bản đã có trên hệ thống.", isOptional: reader.isLeader,
            from: .search("/api/search/documents"))
        return """
            <section id="approving" class="no-print"><h2>Duyệt danh mục</h2>\
            \(Form.html(
                action: "/cases/list/approval", body: form.hidden("year", "\(year)") + picker,
                buttons: [Button.submit("Duyệt danh mục hồ sơ")]))</section>
            """
    }
}
