/// The lists of obligations: one look, with the columns that a page needs.
enum ObligationTable {
    /// The columns of worklist, unit page and person page.
    static func html(caption: String, rows: [ObligationRow], selection: String? = nil) -> HTML {
        Table(
            caption: caption,
            columns: [
                .init("Nhiệm vụ"), .init("Chủ trì"), .init("Căn cứ"), .init("Thời hạn", .date), .init("Trạng thái"),
                .init("Tiến độ", .number),
            ],
            rows: rows.map { row in
                Table.Row(
                    key: row.key, href: row.href,
                    cells: [
                        clamped(row.content), row.lead, row.basis, row.due, row.state, Progress.html(row.progress),
                    ])
            }, selection: selection
        ).html
    }

    /// At most two lines of an obligation's content.
    static func clamped(_ content: String) -> HTML {
        "<span class=\"clamp\">\(content)</span>"
    }
}
