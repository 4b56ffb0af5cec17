import Desk
import Office
import WorkTime

/// A frozen report in the chain of its period.
struct IssueScreen: Sendable {
    let shown: ReportIssuePage

    init(_ page: ReportIssuePage) { shown = page }

    var page: Page {
        let issue = shown.issue
        let base: Href = "/reports/issues/\(issue.id)"
        var page = Page(
            title: issue.title, place: .reports,
            breadcrumbs: [MenuItem("Báo cáo", "/reports"), MenuItem("Báo cáo định kỳ", "/reports/periodic")],
            actions: GuideTopic.periodic.link + ReportFiles.links(base)
                + Button.link("Đính chính", "/reports/periodic/\(issue.period.description)", .quiet),
            main: """
                \(state)
                \(chain)
                \(PeriodicBody(report: shown.report).html)
                """)
        page.assets = ["report.css"]
        page.sight = .report(issue.id)
        return page
    }

    private var state: HTML {
        let issue = shown.issue
        guard shown.isWhole else {
            return NoticeBox.html(
                "Nội dung không còn khớp mã băm lúc chốt. Không dùng báo cáo này; báo ngay quản trị hệ thống.", .late)
        }
        if let later = shown.chain.first(where: { $0.corrects == issue.id }) {
            return NoticeBox.html(
                "Báo cáo này đã được đính chính: <a href=\"/reports/issues/\(later.id)\">xem bản sau</a>.", .soon)
        }
        return NoticeBox.html(
            "Đã chốt lúc \(WrittenDay.html(issue.frozenAt)), người chốt \(issue.frozenBy.name); nội dung khớp mã băm.",
            .done)
    }

    private var chain: HTML {
        let lines = shown.chain.map { issue -> HTML in
            let name: HTML = "Bản chốt lúc \(WrittenDay.html(issue.frozenAt))"
            let linked: HTML =
                issue.id == shown.issue.id ? "<b>\(name)</b>" : "<a href=\"/reports/issues/\(issue.id)\">\(name)</a>"
            let reason: HTML? = issue.reason.map { "; lý do đính chính: \($0)" }
            return """
                <li>\(linked), \(issue.frozenBy.name)\(reason)<br><span class="muted">SHA-256</span> <code class="hash">\(issue.hash)</code></li>
                """
        }
        return "<section><h2>Chuỗi báo cáo của kỳ</h2><ol class=\"report-chain\">\(lines)</ol></section>"
    }
}
