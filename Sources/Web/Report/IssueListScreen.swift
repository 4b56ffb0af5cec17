import Desk
import Office
import WorkTime

/// The periods that a report may be made of, and the reports that were frozen.
struct IssueListScreen: Sendable {
    let issues: [ReportIssue]
    let next: Key<ReportIssue>?
    let rules: ReportRules
    let today: CalendarDay
    let actor: Actor

    var page: Page {
        var page = Page(
            title: "Báo cáo định kỳ", place: .reports, breadcrumbs: [MenuItem("Báo cáo", "/reports")],
            actions: GuideTopic.periodic.link,
            main: """
                \(ReportTabs.html(.periodic, for: actor))
                <section><h2>Lập báo cáo</h2><ul class="report-periods">\(periods)</ul></section>
                <section><h2>Báo cáo đã chốt</h2>\(list)</section>
                """)
        page.assets = ["report.css"]
        return page
    }

    /// Of each kind the period that runs and the one before.
    private var periods: [HTML] {
        ReportPeriod.Kind.allCases.flatMap { kind -> [HTML] in
            let now = rules.cutOff.period(kind, holding: today)
            let before = rules.cutOff.period(
                kind, holding: rules.cutOff.span(of: now).start.adding(days: -1))
            return (before == now ? [now] : [before, now]).map { period in
                let span = rules.cutOff.span(of: period)
                let state = span.end < today ? "đã đủ số liệu" : "đang chạy"
                return """
                    <li><a href="/reports/periodic/\(period.description)">\(period.words.capitalizedFirst)</a> \
                    <span class="muted">\(WrittenDay.html(span.start)) – \(WrittenDay.html(span.end)), \(state)</span></li>
                    """
            }
        }
    }

    private var list: HTML {
        guard !issues.isEmpty else {
            return EmptyState.html("Chưa chốt báo cáo nào", "Chọn một kỳ đã đủ số liệu ở trên, xem rồi chốt.")
        }
        let rows = issues.map { issue in
            Table.Row(
                key: issue.id.description, href: "/reports/issues/\(issue.id)",
                cells: [
                    HTML.text(issue.title),
                    issue.corrects == nil ? "Bản đầu" : "<span class=\"tone-soon\">Đính chính</span>",
                    WrittenDay.html(issue.frozenAt), HTML.text(issue.frozenBy.name),
                    "<code>\(String(issue.hash.prefix(12)))</code>",
                ])
        }
        return Table(
            caption: "Báo cáo đã chốt, mới nhất đứng trước",
            columns: [
                .init("Báo cáo"), .init("Loại bản"), .init("Chốt lúc", .date), .init("Người chốt"), .init("Mã băm"),
            ], rows: rows
        ).html + LoadMore.html(next: next.map { "/reports/periodic?before=\($0)" })
    }
}
