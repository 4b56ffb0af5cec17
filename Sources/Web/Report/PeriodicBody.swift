import Desk
import Office
import Vietnamese

/// What a report says, as a page: figures, tables, and what was written about them. Each figure opens what it counts.
struct PeriodicBody: Sendable {
    let report: PeriodicReport

    var html: HTML {
        """
        <p class="muted">Số liệu từ \(WrittenDay.html(report.span.start)) đến hết \(WrittenDay.html(report.span.end)); \
        \(report.source).</p>
        \(Facts.html(facts))
        \(text("Đánh giá, hạn chế, nguyên nhân", report.assessment))\(text("Kiến nghị, nhiệm vụ kỳ tới", report.proposals))
        \(tables)
        """
    }

    /// The days of the report, as its records are asked for.
    private var address: ReportAddress {
        var address = ReportAddress()
        address.from = report.span.start
        address.to = report.span.end
        return address
    }

    private var facts: [(name: String, value: HTML)] {
        let total = report.total
        let all: HTML = """
            <a class="number" href="\(address.href("/reports/figures"))">\(NumberText.whole(total.total))</a>
            """
        return [("Tổng số nhiệm vụ phải theo dõi", all)]
            + ReportFigure.tabled.map { ($0.title, number(total[$0], at: address.records($0, line: nil))) } + [
                (
                    "Tỷ lệ đúng hạn",
                    HTML.text(total.inTimeRate.map { NumberText.decimal(Double($0) / 10) + "%" } ?? "–")
                )
            ]
    }

    private func number(_ number: Int, at href: Href?) -> HTML {
        guard let href, number > 0 else { return "<span class=\"number\">\(NumberText.whole(number))</span>" }
        return "<a class=\"number\" href=\"\(href)\">\(NumberText.whole(number))</a>"
    }

    private func text(_ title: String, _ text: String) -> HTML {
        text.isEmpty ? .empty : "<section><h2>\(title)</h2><p class=\"written\">\(text)</p></section>"
    }

    // MARK: - Tables

    private var tables: HTML {
        [
            figures(report.unitTable, .unit, report.units), figures(report.fieldTable, .field, report.fields),
            table(report.lateTable, "late") { place, column, cell in
                guard column == 1, place < report.late.count else { return cell }
                return "<a href=\"/obligations/\(report.late[place].obligation)\">\(cell)</a>"
            },
            table(report.waitTable, "waits") { _, column, cell in
                column == 3 ? "<a href=\"\(address.href("/reports/waits", withSubject: false))\">\(cell)</a>" : cell
            },
        ].reduce(.empty) { $0 + $1 }
    }

    /// Of what a report was frozen without the keys of its lines, only the total leads on.
    private func figures(_ table: ReportTable, _ subject: ReportSubject, _ lines: [PeriodicReport.Line]) -> HTML {
        let isKeyed = report.units.contains { $0.key != nil }
        return self.table(table, subject.rawValue) { place, column, cell in
            // Behind the running number and the name.
            guard ReportFigure.tabled.indices.contains(column - 2) else { return cell }
            let figure = ReportFigure.tabled[column - 2]
            guard place < lines.count else {
                return "<b>\(number(report.total[figure], at: address.records(figure, line: nil)))</b>"
            }
            let own = address.with { $0.filter = ReportFilter().narrowed(to: subject, lines[place].key) }
            return number(lines[place].figures[figure], at: isKeyed ? own.records(figure, line: nil) : nil)
        }
    }

    /// The first rows; the files have all of them. `cell` makes a cell of its row, its column and what is written in it; the
    /// row behind the last is the total. `id` tells it and its rows from those of the other tables of the page.
    private func table(_ table: ReportTable, _ id: String, _ cell: (Int, Int, HTML) -> HTML) -> HTML {
        guard !table.rows.isEmpty else { return .empty }
        let most = 100
        // A page needs no column of running numbers.
        let skipped = table.columns.first?.title == "STT" ? 1 : 0
        func cells(_ place: Int, _ row: [ReportTable.Cell]) -> [HTML] {
            row.enumerated().dropFirst(skipped).map { cell(place, $0, HTML.text($1.written)) }
        }
        let rows = table.rows.prefix(most).enumerated().map { place, row in
            Table.Row(key: "\(id)-\(place)", href: nil, cells: cells(place, row))
        }
        let total = table.total.map { row in
            [
                Table.Row(
                    key: "\(id)-total", href: nil,
                    cells: cells(table.rows.count, row).enumerated().map { place, cell in
                        place == 0 ? "<b>\(cell)</b>" : cell
                    })
            ]
        }
        let more: HTML? =
            table.rows.count > most
            ? "<p class=\"muted\">Còn \(table.rows.count - most) dòng trong tệp tải về.</p>" : nil
        return """
            <section class="figure-table"><h2>\(table.title)</h2>\(Table(
                caption: table.title,
                columns: table.columns.dropFirst(skipped).map { column in
                    .init(column.title, column.kind == .number ? .number : column.kind == .day ? .date : .text)
                }, rows: rows + (total ?? [])
            ).identified("\(id)-rows").html)\(more)</section>
            """
    }
}
