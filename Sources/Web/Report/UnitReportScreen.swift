import Desk
import Office
import WorkTime

/// A unit's report: its figures, who does the work, and where it waits.
struct UnitReportScreen: Sendable {
    let report: UnitReportPage
    let address: ReportAddress
    let rules: ReportRules
    let today: CalendarDay

    var page: Page {
        let unit = report.unit
        let own = address.with { $0.filter = ReportFilter(party: unit.key) }
        var page = Page(
            title: unit.name, place: .reports,
            breadcrumbs: [MenuItem("Báo cáo", "/reports"), MenuItem("Số liệu", address.href("/reports/figures"))],
            actions: GuideTopic.figures.link + Button.link("Việc của đơn vị", "/units/\(unit.key)", .plain)
                + Button.link(
                    "Xuất XLSX", own.href("/reports/units/\(unit.key)/report.xlsx", withSubject: false), .quiet)
                + Button.link("Xuất CSV", own.href("/reports/units/\(unit.key)/report.csv", withSubject: false), .quiet),
            main: """
                \(PeriodBar(action: "/reports/units/\(unit.key)", address: address, rules: rules, today: today).html)
                <h2>\(address.words(rules, today: today).capitalizedFirst)</h2>
                \(FigureStrip(figures: report.figures, address: own).html)
                \(overdue(own))
                <section><h2>Theo người thực hiện</h2>\(people(own))</section>
                \(WaitTables(waits: report.waits).html)
                """, topics: ["worklist"])
        page.assets = ["report.css"]
        return page
    }

    private func overdue(_ own: ReportAddress) -> HTML {
        guard !report.overdue.isEmpty else { return .empty }
        let back = ListReturn(own.href("/reports/units/\(report.unit.key)", withSubject: false))
        let rows = report.overdue.map { ObligationRow($0, today: today, list: back) }
        let count = report.figures[.overdue]
        let all: HTML? =
            count > rows.count
            ? "<p>\(Button.link("Xem cả \(count) nhiệm vụ quá hạn", own.records(.overdue, line: nil)))</p>" : nil
        return """
            <section><h2>Đang quá hạn</h2>\(ObligationTable.html(caption: "Nhiệm vụ đang quá hạn", rows: rows))\(all)</section>
            """
    }

    private func people(_ own: ReportAddress) -> HTML {
        guard !report.people.isEmpty else { return "<p class=\"muted\">Chưa có việc nào trong kỳ.</p>" }
        return FigureTable(
            lines: report.people, address: own.with { $0.subject = .person }, id: "figure-rows"
        ).html
    }
}

extension UnitReportPage {
    /// As tables to take away.
    var tables: [ReportTable] {
        [
            .figures(
                "Số liệu của \(unit.name)", of: "Người thực hiện",
                lines: people.map { ($0.key == nil ? ReportSubject.person.none : $0.name, $0.figures, $0.place) },
                total: figures)
        ] + waits.tables
    }
}
