import Office
import Paper

/// A statutory form on screen, as it is printed on A4.
struct FormPrintScreen {
    let form: OfficialForm
    /// What the form belongs to.
    let owner: MenuItem
    let docx: Href

    var page: Page {
        var page = Page(
            title: form.title, place: .cases, breadcrumbs: [.init("Hồ sơ", "/cases"), owner],
            actions: Button.link("Tải DOCX", docx, .primary),
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4\(form.isLandscape ? " ngang" : "").</p>
                \(article)
                """)
        page.assets = ["cases.css"]
        return page
    }

    /// The form alone, for pages of other nouns.
    static func article(_ form: OfficialForm) -> HTML {
        FormPrintScreen(form: form, owner: MenuItem(form.title, "/"), docx: "/").article
    }

    var article: HTML {
        """
        <article class="case-form\(form.isLandscape ? " is-wide" : "")">\(head)\(title)\(blocks)\(signatures)</article>
        """
    }

    private var head: HTML {
        guard form.heading != .none else { return .empty }
        let superior: HTML? = form.head.superior.map { "<span>\($0.uppercased())</span>" }
        let day: HTML? = form.heading == .dated ? "<i>\(form.placeAndDate)</i>" : nil
        return """
            <div class="case-form-head"><p>\(superior)<b>\(form.head.issuer.uppercased())</b></p>\
            <p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><b>Độc lập - Tự do - Hạnh phúc</b>\(day)</p></div>
            """
    }

    private var title: HTML {
        let lines = form.subtitles.map { line -> HTML in "<p>\(line)</p>" }
        return "<div class=\"case-form-title\"><h2>\(form.title.uppercased())</h2>\(lines)</div>"
    }

    private var blocks: HTML {
        var clauses = 0
        var points = 0
        var html = HTML.empty
        for block in form.blocks {
            switch block {
            case .basis(let text): html += "<p><i>\(text)</i></p>"
            case .paragraph(let text), .section(let text), .heading(let text), .article(let text), .decider(let text),
                .enactment(let text), .division(_, let text, _):
                html += "<p>\(text)</p>"
            case .clause(let text):
                clauses += 1
                points = 0
                html += "<p>\(clauses). \(text)</p>"
            case .point(let text):
                html += "<p>\(String(Array("abcdđeghik")[points % 10]))) \(text)</p>"
                points += 1
            case .dash(let text): html += "<p>- \(text)</p>"
            case .table(let table): html += Self.table(table, caption: form.title)
            }
        }
        return html
    }

    private static func table(_ table: OfficialTable, caption: String) -> HTML {
        let heads = table.columns.map { "<th scope=\"col\">\($0.title)</th>" as HTML }
        let numbers: HTML? =
            table.isNumbered
            ? "<tr class=\"case-numbers\">\((1...table.columns.count).map { "<td>(\($0))</td>" as HTML })</tr>" : nil
        let rows = table.rows.map { row -> HTML in
            let cells = table.columns.indices.map { index -> HTML in
                "<td class=\"is-\(table.columns[index].alignment.rawValue)\">\(index < row.count ? row[index] : "")</td>"
            }
            return "<tr>\(cells)</tr>\n"
        }
        return """
            <div class="case-scroll" tabindex="0" role="region" aria-label="\(caption)"><table class="case-table">\
            <caption class="visually-hidden">\(caption)</caption><thead><tr>\(heads)</tr>\(numbers)</thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private var signatures: HTML? {
        guard !form.signatories.isEmpty else { return nil }
        let boxes = form.signatories.map { signatory -> HTML in
            let day: HTML? = form.isDatedAtEnd ? "<i>\(form.placeAndDate)</i>" : nil
            let direction: HTML? = signatory.direction.map { "<i>\($0)</i>" }
            return "<p>\(day)<b>\(signatory.title.uppercased())</b>\(direction)<span>\(signatory.name)</span></p>"
        }
        return "<div class=\"case-signatures\">\(boxes)</div>"
    }
}
