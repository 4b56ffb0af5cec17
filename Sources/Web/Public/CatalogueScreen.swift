import Desk
import Office

/// The procedures for citizens, found by what they are called.
struct CatalogueScreen {
    let answer: ProcedureList.Answer
    let address: CatalogueAddress
    let rules: PublicRules

    var page: Page {
        PublicPage.page(
            "Thủ tục hành chính", .catalogue, rules, main: "\(search)\n\(list)", layout: .reading)
    }

    private var search: HTML {
        """
        <form class="filters" action="/thu-tuc" role="search"><label for="list-search">Anh/chị cần làm việc gì?</label> \
        <input id="list-search" type="search" name="text" value="\(address.text ?? "")" \
        placeholder="Gõ tên việc, có dấu hoặc không dấu"> <button class="button primary">Tìm</button></form>
        """
    }

    private var list: HTML {
        guard !answer.procedures.isEmpty else {
            return EmptyState.html(
                address.text == nil ? "Chưa có thủ tục nào" : "Không tìm thấy thủ tục nào",
                "Thử từ khác, hoặc hỏi bộ phận một cửa.",
                action: address.text == nil ? .empty : Button.link("Xem tất cả thủ tục", "/thu-tuc"))
        }
        let rows = answer.procedures.map { procedure in
            Table.Row(
                key: "procedure-\(procedure.id)", href: "/thu-tuc/\(procedure.id)",
                cells: [
                    .text(procedure.title), .text(procedure.content.field), .text(procedure.content.term.words),
                    .text(procedure.content.feeWords),
                ], isSelectable: false)
        }
        return Table(
            caption: "Thủ tục hành chính",
            columns: [.init("Thủ tục"), .init("Lĩnh vực"), .init("Thời hạn"), .init("Phí, lệ phí")], rows: rows
        ).html + LoadMore.html(next: answer.next.map { address.from($0) })
    }
}

/// One procedure in plain words: what to bring, how long it takes, what it costs.
struct CatalogueProcedureScreen {
    let procedure: Procedure
    let rules: PublicRules

    private var content: Procedure.Content { procedure.content }

    var page: Page {
        var page = PublicPage.page(
            procedure.title, .catalogue, rules, main: "\(facts)\(papers)\(blanks)\(basis)", layout: .reading)
        page.breadcrumbs = [.init("Thủ tục hành chính", "/thu-tuc")]
        return page
    }

    private var facts: HTML {
        Facts.html([
            ("Giải quyết trong", .text(content.term.words)), ("Phí, lệ phí", .text(content.feeWords)),
            ("Kết quả nhận được", .text(content.result)), ("Đơn vị giải quyết", .text(procedure.unitName)),
            ("Cách nộp", way), ("Lĩnh vực", .text(content.field)),
            ("Mã thủ tục", .text(content.code)),
        ])
    }

    private var way: HTML {
        guard rules.takesOwnForms, content.online != .none else { return .text(content.online.word) }
        return "\(content.online.word) <a href=\"/nop-ho-so/\(procedure.id)\">Nộp ở đâu?</a>"
    }

    private var papers: HTML {
        guard !content.parts.isEmpty else {
            return "<section><h2>Giấy tờ cần nộp</h2><p class=\"muted\">Hỏi bộ phận một cửa.</p></section>\n"
        }
        let lines = content.parts.map { part -> HTML in
            let count = DossierPart(
                title: "", originals: part.originals, copies: part.copies, isRequired: true, isReceived: true
            ).count
            return "<li>\(part.title) <span class=\"muted\">(\(count)\(part.isRequired ? "" : ", nếu có"))</span></li>"
        }
        return """
            <section><h2>Giấy tờ cần nộp</h2><ol class="public-papers">\(lines)</ol>\
            <p class="muted">Cơ quan không được yêu cầu nộp giấy tờ ngoài danh sách này.</p></section>

            """
    }

    private var blanks: HTML? {
        guard !procedure.blanks.isEmpty else { return nil }
        let list = ProcedureBlankList(blanks: procedure.blanks) { "/thu-tuc/\(procedure.id)/mau/\($0)" }
        return "<section><h2>Mẫu đơn, tờ khai</h2>\(list.html)</section>\n"
    }

    private var basis: HTML {
        let decision: HTML? = content.publication.map { "<p>Công bố: \($0.words).</p>" }
        return "<section><h2>Căn cứ pháp lý</h2><p>\(content.basis)</p>\(decision)</section>\n"
    }
}
