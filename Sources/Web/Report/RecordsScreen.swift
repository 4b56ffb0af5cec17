import Desk
import Office
import Vietnamese
import WorkTime

/// The records behind a figure: as many as it said.
struct RecordsScreen: Sendable {
    let records: RecordsPage
    let address: ReportAddress
    let rules: ReportRules
    let today: CalendarDay

    var page: Page {
        let due = address.filter.dueIn.map { "đến hạn từ \(WrittenDay.text($0.start)) đến \(WrittenDay.text($0.end))" }
        let of = [records.name ?? address.filter.without?.none, due, address.words(rules, today: today)].compactMap {
            $0
        }
        let back = address.with { $0.filter = ReportFilter() }.href("/reports/figures")
        return Page(
            title: records.figure.title, place: .reports,
            breadcrumbs: [MenuItem("Báo cáo", "/reports"), MenuItem("Số liệu", back)],
            aside: "<span class=\"muted\">\(NumberText.whole(records.count)) nhiệm vụ</span>",
            actions: GuideTopic.figures.link + Button.link("Xuất XLSX", file(.xlsx), .quiet)
                + Button.link("Xuất CSV", file(.csv), .quiet),
            main: "<p class=\"muted\">\(of.joined(separator: ", ").capitalizedFirst)</p>\n\(list)")
    }

    private var list: HTML {
        guard !records.items.isEmpty else {
            return EmptyState.html("Không có nhiệm vụ nào", "Số liệu này bằng không trong kỳ đã chọn.")
        }
        let back = ListReturn(here)
        let rows = records.items.map { ObligationRow($0, today: today, list: back) }
        return ObligationTable.html(caption: "\(records.figure.title), xếp theo thời hạn", rows: rows)
            + LoadMore.html(next: records.next.map { here.adding("after", $0.description) })
    }

    private var here: Href {
        address.href(("/reports/records" as Href).adding("figure", records.figure.rawValue), withSubject: false)
    }

    private func file(_ format: TableFile) -> Href {
        let base: Href = format == .xlsx ? "/reports/records.xlsx" : "/reports/records.csv"
        return address.href(base.adding("figure", records.figure.rawValue), withSubject: false)
    }
}
