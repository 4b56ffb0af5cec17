import Desk
import Office
import Vietnamese
import WorkTime

/// The figures of a period, broken down; each opens the records behind it.
struct FiguresScreen: Sendable {
    let figures: FiguresPage
    let address: ReportAddress
    let rules: ReportRules
    let today: CalendarDay
    let actor: Actor

    var page: Page {
        let words = address.words(rules, today: today)
        var page = Page(
            title: "Số liệu thực hiện nhiệm vụ", place: .reports, breadcrumbs: [MenuItem("Báo cáo", "/reports")],
            actions: GuideTopic.figures.link + exports,
            main: """
                \(ReportTabs.html(.figures, for: actor, days: address.days))
                \(PeriodBar(
                    action: "/reports/figures", address: address, rules: rules, today: today,
                    hidden: FormFields().adding("by", address.subject.rawValue)).html)
                <h2>\(words.capitalizedFirst)</h2>
                \(FigureStrip(figures: figures.total, address: address).html)
                \(subjects)
                \(lines)
                \(Self.method)
                """, topics: ["worklist"])
        page.assets = ["report.css"]
        return page
    }

    private var exports: HTML {
        Button.link("Xuất XLSX", address.href("/reports/figures.xlsx"), .quiet)
            + Button.link("Xuất CSV", address.href("/reports/figures.csv"), .quiet)
    }

    private var subjects: HTML {
        Tabs.html(
            ReportSubject.allCases.map { subject in
                Tabs.Tab(
                    "Theo \(subject.title)", address.with { $0.subject = subject }.href("/reports/figures"),
                    isCurrent: subject == address.subject)
            }, label: "Phân tổ số liệu")
    }

    /// How the figures are counted, for whoever doubts one.
    private static let method: HTML = """
        <details class="method"><summary>Các số được tính như thế nào</summary><ul>
        <li>Nhiệm vụ xong sau hạn là «quá hạn»; hạn là thời hạn đang có hiệu lực tại ngày đó, kể cả khi đã điều chỉnh.</li>
        <li>«Điều chỉnh thời hạn» chỉ tính khi người có thẩm quyền cho thời hạn khác. Ngày đến hạn dời theo lịch làm việc \
        (ngày nghỉ, hoán đổi ngày làm việc) hoặc do tạm dừng không tính là điều chỉnh.</li>
        <li>«Bị trả lại», «Điều chỉnh thời hạn» đếm nhiệm vụ có việc đó trong kỳ, không đếm số lần.</li>
        <li>Tỷ lệ đúng hạn: số hoàn thành đúng hạn trên tổng số đã hoàn thành và đang quá hạn.</li>
        <li>Nhiệm vụ tạm dừng không tính là quá hạn.</li></ul></details>
        """

    private var lines: HTML {
        guard !figures.lines.isEmpty else {
            return EmptyState.html(
                "Không có nhiệm vụ nào trong kỳ", "Chọn kỳ khác, hoặc xem tình hình tại một ngày khác.")
        }
        let note: HTML? =
            address.filter.countsParts(by: address.subject)
            ? """
            <p class="muted">Nhiệm vụ giao nhiều đơn vị cùng thực hiện được tính cho từng đơn vị, nên tổng các dòng có thể lớn \
            hơn số nhiệm vụ của toàn bộ.</p>
            """ : nil
        let cut: HTML? =
            figures.isCut
            ? "<p class=\"muted\">Chỉ hiện \(figures.lines.count) dòng nhiều việc nhất; xuất tệp để xem tất cả.</p>"
            : nil
        return FigureTable(lines: figures.lines, address: address).html + (cut ?? .empty) + (note ?? .empty)
    }
}
