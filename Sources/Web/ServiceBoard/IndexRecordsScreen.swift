import Desk
import Office
import WorkTime

/// The dossiers that the ledger holds of a number of the index.
struct IndexRecordsScreen {
    let answer: IndexRecords.Answer
    let question: IndexRecords

    /// Where the dossiers of a part or a whole stand.
    static func href(_ month: ReportPeriod, _ criterion: String, isPart: Bool) -> Href {
        ("/service-index/records" as Href).adding("month", month.description).adding("criterion", criterion)
            .adding("of", isPart ? "part" : "whole")
    }

    var page: Page {
        let criterion = answer.criterion
        let here = Self.href(question.month, criterion.code, isPart: question.isPart)
        var page = Page(
            title: "\(question.isPart ? criterion.part : criterion.whole), \(question.month.words)", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"),
                .init(
                    "Số liệu bộ chỉ số",
                    ("/service-index" as Href).adding("month", question.month.description)),
            ], actions: GuideTopic.ratings.link,
            main: """
                <p class="case-lead">\(criterion.title): hồ sơ tiếp nhận trong tháng, theo sổ của cơ quan.</p>\(list)\
                \(LoadMore.html(next: answer.list.next.map { here.adding("after", $0.id.description) }))
                """)
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        let rows = answer.list.lines.map { line in
            Table.Row(
                key: line.item.id.description, href: line.item.desk.href(of: line.item.id),
                cells: [
                    "<b class=\"case-code\">\(line.item.code)</b> <span class=\"case-title\">\(line.item.title)</span>",
                    LedgerCaseWords.badge(line.item, line.stateTitle), .text(line.item.unit.name),
                    LedgerCaseWords.due(line.item, now: answer.list.now),
                    WrittenDay.html(OfficeTime.day(of: line.item.begunAt)),
                ], isSelectable: false)
        }
        return Table(
            caption: answer.criterion.title,
            columns: [
                .init("Hồ sơ"), .init("Trạng thái"), .init("Đơn vị giải quyết"), .init("Hạn", .date),
                .init("Ngày nhận", .date),
            ], rows: rows
        ).html
    }
}
