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

extension ReportSubject {
    var title: String {
        switch self {
        case .unit: "đơn vị"
        case .person: "người thực hiện"
        case .leader: "lãnh đạo chỉ đạo"
        case .plan: "kế hoạch"
        case .field: "lĩnh vực"
        }
    }

    /// What a line without a key is called.
    var none: String {
        switch self {
        case .person: "Chưa phân công"
        case .plan: "Không theo kế hoạch"
        case .field: "Chưa phân lĩnh vực"
        case .unit, .leader: "Không rõ"
        }
    }
}

extension FiguresPage {
    /// As a table to take away.
    var table: ReportTable {
        .figures(
            "Số liệu theo \(subject.title)", of: subject.title.capitalizedFirst,
            lines: lines.map { ($0.key == nil ? subject.none : $0.name, $0.figures, $0.place) }, total: total)
    }
}
