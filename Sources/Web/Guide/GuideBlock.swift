/// A piece of a guide section. The texts are markup literals, so that a button's name can stand in bold.
enum GuideBlock: Sendable {
    case text(HTML)
    /// Numbered, one act a step.
    case steps([HTML])
    case list([HTML])
    /// What is easily overlooked.
    case note(HTML)
    /// «Gặp trường hợp này» → «làm như sau».
    case cases([(when: HTML, what: HTML)])
    case keys([(key: String, what: String)])
    case table(heads: [String], rows: [[HTML]])

    var html: HTML {
        switch self {
        case .text(let text): "<p>\(text)</p>\n"
        case .steps(let steps): "<ol class=\"steps\">\(steps.map(Self.item))</ol>\n"
        case .list(let items): "<ul>\(items.map(Self.item))</ul>\n"
        case .note(let text): NoticeBox.html("<p>\(text)</p>") + "\n"
        case .cases(let cases):
            Self.table(["Khi gặp", "Thì làm"], cases.map { [$0.when, $0.what] })
        case .keys(let keys):
            Self.table(["Phím", "Việc"], keys.map { ["<kbd>\($0.key)</kbd>", HTML.text($0.what)] })
        case .table(let heads, let rows): Self.table(heads, rows)
        }
    }

    private static func item(_ text: HTML) -> HTML { "<li>\(text)</li>\n" }

    private static func table(_ heads: [String], _ rows: [[HTML]]) -> HTML {
        let lines = rows.map { cells -> HTML in
            let rest = zip(heads, cells).dropFirst().map { head, cell -> HTML in
                "<td data-label=\"\(head)\">\(cell)</td>"
            }
            return "<tr><th scope=\"row\">\(cells.first)</th>\(rest)</tr>\n"
        }
        return """
            <table class="list guide-table"><thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" as HTML })</tr></thead>
            <tbody>\(lines)</tbody></table>

            """
    }
}
