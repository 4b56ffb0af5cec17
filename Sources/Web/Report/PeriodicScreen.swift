import Desk
import HTTPTypes
import Office
import Vietnamese
import WorkTime

/// The report of a period as it would be now: to look at, to take away, and to freeze.
struct PeriodicScreen: Sendable {
    let report: PeriodicReport
    let period: ReportPeriod
    /// The last frozen report of the period.
    let last: ReportIssue?
    let form: FormView
    let rules: ReportRules
    let today: CalendarDay

    var page: Page {
        let base: Href = "/reports/periodic/\(period.description)"
        var page = Page(
            title: "Báo cáo \(period.words)", place: .reports,
            breadcrumbs: [MenuItem("Báo cáo", "/reports"), MenuItem("Báo cáo định kỳ", "/reports/periodic")],
            actions: GuideTopic.periodic.link + ReportFiles.links(base),
            main: """
                \(form.summary)\(notice)
                \(PeriodicBody(report: report).html)
                \(freeze(base))
                """, status: form.errors.isEmpty ? .ok : .refusedForm)
        page.assets = ["report.css"]
        return page
    }

    private var isOver: Bool { rules.cutOff.span(of: period).end < today }

    private var notice: HTML {
        if let last {
            return NoticeBox.html(
                """
                Kỳ này đã chốt: <a href="/reports/issues/\(last.id)">\(last.title), lúc \(WrittenDay.html(last.frozenAt))</a>. \
                Chốt lại là đính chính; bản trước vẫn giữ nguyên.
                """, .done)
        }
        guard !isOver else { return .empty }
        return NoticeBox.html(
            """
            Kỳ chưa kết thúc: số liệu tính đến hôm nay. Chốt được sau ngày \(WrittenDay.html(rules.cutOff.span(of: period).end)).
            """)
    }

    private func freeze(_ base: Href) -> HTML {
        guard isOver else { return .empty }
        let reason: HTML? =
            last == nil
            ? nil
            : form.area(
                "reason", "Lý do đính chính", help: "Ghi trong báo cáo mới và trong chuỗi báo cáo của kỳ.", rows: 2)
        return """
            <section><h2>\(last == nil ? "Chốt báo cáo" : "Đính chính báo cáo")</h2>
            \(Form.html(
                action: base, draft: "report-\(period)",
                body: """
                    <input type="hidden" name="last" value="\(last?.id.description)">\(reason)\
                    \(form.area(
                        "assessment", "Đánh giá, hạn chế, nguyên nhân", help: "Đưa vào mục II của báo cáo, mỗi dòng một đoạn.",
                        isOptional: true, rows: 6))\
                    \(form.area(
                        "proposals", "Kiến nghị, nhiệm vụ kỳ tới",
                        help: "Đưa vào mục III. Để trống: câu chung theo tình hình quá hạn.", isOptional: true, rows: 6))
                    """,
                buttons: [
                    Button.submit(last == nil ? "Chốt số liệu và lưu báo cáo" : "Lưu báo cáo đính chính")
                ]))</section>
            """
    }
}

/// The files of a report.
enum ReportFiles {
    static func links(_ base: Href) -> HTML {
        Button.link("Tải DOCX", base.followed(by: "/report.docx"), .plain)
            + Button.link("Tải XLSX", base.followed(by: "/report.xlsx"), .quiet)
            + Button.link("Tải CSV", base.followed(by: "/report.csv"), .quiet)
    }
}

/// What a report says, as a page: figures, tables, and what was written about them.
struct PeriodicBody: Sendable {
    let report: PeriodicReport

    var html: HTML {
        """
        <p class="muted">Số liệu từ \(WrittenDay.html(report.span.start)) đến hết \(WrittenDay.html(report.span.end)); \
        \(report.source).</p>
        \(Facts.html(facts))
        \(text("Đánh giá, hạn chế, nguyên nhân", report.assessment))\(text("Kiến nghị, nhiệm vụ kỳ tới", report.proposals))
        \(report.tables.filter { !$0.rows.isEmpty }.map(table))
        """
    }

    private var facts: [(name: String, value: HTML)] {
        let total = report.total
        func number(_ number: Int) -> HTML { "<span class=\"number\">\(NumberText.whole(number))</span>" }
        return [("Tổng số nhiệm vụ phải theo dõi", number(total.total))]
            + ReportFigure.tabled.map { ($0.title, number(total[$0])) } + [
                (
                    "Tỷ lệ đúng hạn",
                    HTML.text(total.inTimeRate.map { NumberText.decimal(Double($0) / 10) + "%" } ?? "–")
                )
            ]
    }

    private func text(_ title: String, _ text: String) -> HTML {
        text.isEmpty ? .empty : "<section><h2>\(title)</h2><p class=\"written\">\(text)</p></section>"
    }

    /// The first rows; the files have all of them.
    private func table(_ table: ReportTable) -> HTML {
        let most = 100
        let rows = table.rows.prefix(most).enumerated().map { index, cells in
            Table.Row(key: "\(index)", href: nil, cells: cells.dropFirst(skipped(table)).map { HTML.text($0.written) })
        }
        let total = table.total.map { cells in
            [Table.Row(key: "total", href: nil, cells: cells.dropFirst(skipped(table)).map { "<b>\($0.written)</b>" })]
        }
        let more: HTML? =
            table.rows.count > most
            ? "<p class=\"muted\">Còn \(table.rows.count - most) dòng trong tệp tải về.</p>" : nil
        return """
            <section class="figure-table"><h2>\(table.title)</h2>\(Table(
                caption: table.title,
                columns: table.columns.dropFirst(skipped(table)).map { column in
                    .init(column.title, column.kind == .number ? .number : column.kind == .day ? .date : .text)
                }, rows: rows + (total ?? [])
            ).html)\(more)</section>
            """
    }

    /// A page needs no column of running numbers.
    private func skipped(_ table: ReportTable) -> Int { table.columns.first?.title == "STT" ? 1 : 0 }
}
