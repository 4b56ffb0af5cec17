/// A list of records. On a narrow screen each row becomes a card that repeats the headings.
///
///     Table(
///         caption: "Việc chờ tôi xử lý",
///         columns: [.init("Nhiệm vụ"), .init("Thời hạn", .date, sort: sort), .init("Tiến độ", .number)],
///         rows: items.map { .init(key: "\($0.id)", href: $0.href, cells: [$0.title, $0.due, $0.percent]) }
///     ).html
///
/// The first column names the record and is linked to it; `j`, `k`, `Enter` and `x` work on its rows.
public struct Table: Sendable {
    public struct Column: Sendable {
        public enum Kind: String, Sendable {
            case text, number, date
        }

        let title: String
        let kind: Kind
        let sort: Sort?

        public init(_ title: String, _ kind: Kind = .text, sort: Sort? = nil) {
            self.title = title
            self.kind = kind
            self.sort = sort
        }
    }

    /// How a heading sorts: where its link leads, and what the order is now.
    public struct Sort: Sendable {
        public enum Order: String, Sendable {
            case ascending, descending
        }

        let href: Href
        let order: Order?

        public init(_ href: Href, now order: Order? = nil) {
            self.href = href
            self.order = order
        }
    }

    public struct Row: Sendable {
        let key: String
        let href: Href?
        let cells: [HTML]
        let isSelectable: Bool
        let above: [String]

        /// `key` is what a ticked row posts; cells stand in the order of the columns; `above` are headings of an
        /// outline that begin with this row.
        public init(key: String, href: Href?, cells: [HTML], isSelectable: Bool = true, above: [String] = []) {
            self.key = key
            self.href = href
            self.cells = cells
            self.isSelectable = isSelectable
            self.above = above
        }
    }

    private let caption: String
    private let columns: [Column]
    private let rows: [Row]
    private var id = "rows"
    private let selection: String?

    /// `selection` is the field under which ticked rows are posted, inside the form of a `BulkBar`.
    public init(caption: String, columns: [Column], rows: [Row], selection: String? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.selection = selection
    }

    /// Tells its rows from those of another table on the same page; `LoadMore` adds to «rows».
    func identified(_ id: String) -> Table {
        var table = self
        table.id = id
        return table
    }

    public var html: HTML {
        let tick: HTML? = selection.map { _ in
            "<th class=\"tick\" scope=\"col\"><span class=\"visually-hidden\">Chọn</span></th>"
        }
        return """
            <table class="list" data-list><caption class="visually-hidden">\(caption)</caption>
            <thead><tr>\(tick)\(columns.map(heading))</tr></thead>
            <tbody id="\(id)">\(body)</tbody></table>
            """
    }

    private func heading(_ column: Column) -> HTML {
        guard let sort = column.sort else {
            return "<th scope=\"col\" class=\"is-\(column.kind.rawValue)\">\(column.title)</th>"
        }
        let arrow: HTML =
            switch sort.order {
            case .ascending: " <span aria-hidden=\"true\">↑</span>"
            case .descending: " <span aria-hidden=\"true\">↓</span>"
            case nil: .empty
            }
        return """
            <th scope="col" class="is-\(column.kind.rawValue)"\(attribute: "aria-sort", sort.order?.rawValue)>\
            <a href="\(sort.href)">\(column.title)\(arrow)</a></th>
            """
    }

    /// Appends into one buffer, with each column's tag written once: tables are most of the bytes of a page.
    private var body: HTML {
        let openings = columns.dropFirst().map { column -> HTML in
            "<td class=\"is-\(column.kind.rawValue)\" data-label=\"\(column.title)\">"
        }
        let naming: HTML = "<th scope=\"row\" class=\"is-\(columns.first?.kind.rawValue)\">"
        var body = HTML.empty
        body.reserve(rows.reduce(0) { $0 + $1.cells.reduce(400) { $0 + $1.bytes.count + 60 } })
        for row in rows {
            for heading in row.above { body += group(heading) }
            body.append(literal: "<tr id=\"row-")
            body.append(text: row.key)
            body.append(literal: "\">")
            appendTick(row, to: &body)
            body += naming
            if let href = row.href {
                body.append(literal: "<a href=\"")
                body.append(text: href.string)
                body.append(literal: "\">")
            }
            body += row.cells.first ?? .empty
            body.append(literal: row.href == nil ? "</th>" : "</a></th>")
            for (opening, cell) in zip(openings, row.cells.dropFirst()) {
                body += opening
                body += cell
                body.append(literal: "</td>")
            }
            body += "</tr>\n"
        }
        return body
    }

    private func group(_ heading: String) -> HTML {
        let width = columns.count + (selection == nil ? 0 : 1)
        return "<tr class=\"group\"><th colspan=\"\(width)\" scope=\"colgroup\">\(heading)</th></tr>\n"
    }

    private func appendTick(_ row: Row, to body: inout HTML) {
        guard let selection else { return }
        guard row.isSelectable else {
            body.append(literal: "<td class=\"tick\"></td>")
            return
        }
        body.append(literal: "<td class=\"tick\"><input type=\"checkbox\" name=\"")
        body.append(text: selection)
        body.append(literal: "\" value=\"")
        body.append(text: row.key)
        body.append(literal: "\" aria-labelledby=\"row-")
        body.append(text: row.key)
        body.append(literal: "\"></td>")
    }
}
