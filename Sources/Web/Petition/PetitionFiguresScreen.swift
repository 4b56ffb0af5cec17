import Desk
import Office
import WorkTime

/// The tables of the report on petitions; each count opens its cases.
struct PetitionFiguresScreen {
    let answer: PetitionFigures.Answer
    let reader: Actor

    private var span: PetitionSpan {
        PetitionSpan(["from": answer.from.description, "to": answer.to.description], today: answer.to)
    }

    var page: Page {
        var page = Page(
            title: "Số liệu tiếp công dân, xử lý đơn", place: .petitions, breadcrumbs: [.init("Đơn thư", "/petitions")],
            actions: TableFile.links { span.adding(to: "/petitions/figures/\($0.rawValue)") }
                + GuideTopic.petitionFigures.link,
            main: """
                \(PetitionTabs.html(.figures, for: reader))\n\(span.form(action: "/petitions/figures"))\
                <p class="muted">Số liệu tính đến hết ngày cuối kỳ; kỳ chưa hết thì tính đến lúc xem. Các bước sau kỳ không làm đổi số \
                liệu của kỳ. Đơn nhập muộn thuộc kỳ có ngày nhận đơn.</p>\(tables)
                """)
        page.assets = ["cases.css", "report.css"]
        return page
    }

    private var tables: [HTML] {
        PetitionTable.allCases.map { table in
            let rows = table.rows.map { row in
                Table.Row(
                    key: "\(table.rawValue)-\(row.code)", href: nil,
                    cells: [.text(row.title)]
                        + table.columns.map { column in cell(table, row.code, column.code) }, isSelectable: false)
            }
            let list = Table(
                caption: table.title, columns: [.init("Nội dung")] + table.columns.map { .init($0.title, .number) },
                rows: rows
            ).identified("figures-\(table.rawValue)")
            return """
                <section><h2>\(table.title)</h2><div class="case-scroll" tabindex="0" role="region" aria-label="\(table.title)">\
                \(list.html)</div></section>

                """
        }
    }

    private func cell(_ table: PetitionTable, _ row: String, _ column: String) -> HTML {
        let count = answer.counts[table]?[row]?[column] ?? 0
        guard count > 0 else { return "<span class=\"muted\">0</span>" }
        let href = span.adding(to: "/petitions/figures/records").adding("table", table.rawValue).adding("row", row)
            .adding("column", column)
        return "<a href=\"\(href)\">\(count)</a>"
    }
}

/// The cases behind one count.
struct PetitionRecordsScreen {
    let answer: CaseList.Answer
    let question: PetitionRecords

    var page: Page {
        let span = PetitionSpan(
            ["from": question.from.description, "to": question.to.description], today: question.to)
        let row = question.table.rows.first { $0.code == question.row }?.title ?? ""
        let column = question.table.columns.first { $0.code == question.column }?.title ?? ""
        let here = span.adding(to: "/petitions/figures/records").adding("table", question.table.rawValue)
            .adding("row", question.row).adding("column", question.column)
        var page = Page(
            title: "\(row): \(column.lowercased())", place: .petitions,
            breadcrumbs: [
                .init("Đơn thư", "/petitions"), .init("Số liệu", span.adding(to: "/petitions/figures")),
            ], actions: GuideTopic.petitionFigures.link,
            main: """
                <p class="case-lead">\(question.table.title), từ \(WrittenDay.html(question.from)) đến hết \
                \(WrittenDay.html(question.to)).</p>\(list)\(LoadMore.html(next: answer.next.map { here.adding("after", $0.id.description) }))
                """)
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        let rows = answer.lines.map { line in
            Table.Row(
                key: line.item.id.description, href: line.item.desk.href(of: line.item.id),
                cells: [
                    "<b class=\"case-code\">\(line.item.code)</b> <span class=\"case-title\">\(line.item.title)</span>",
                    .text(line.kindTitle), LedgerCaseWords.badge(line.item, line.stateTitle),
                    .text(line.item.unit.name),
                    LedgerCaseWords.due(line.item, now: answer.now),
                    WrittenDay.html(OfficeTime.day(of: line.item.begunAt)),
                ], isSelectable: false)
        }
        return Table(
            caption: question.table.title,
            columns: [
                .init("Đơn, lượt tiếp"), .init("Loại"), .init("Trạng thái"), .init("Đơn vị giải quyết"),
                .init("Hạn", .date),
                .init("Ngày nhận", .date),
            ], rows: rows
        ).html
    }
}
