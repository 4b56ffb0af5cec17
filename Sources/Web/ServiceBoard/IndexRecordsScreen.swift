import Desk
import Office
import WorkTime

/// The records that the ledger holds of a number of the index.
struct IndexRecordsScreen {
    let answer: IndexRecords.Answer
    let question: IndexRecords

    /// Where the records of a part or a whole stand.
    static func href(_ period: ReportPeriod, _ criterion: String, isPart: Bool) -> Href {
        ("/service-index/records" as Href).adding("period", period.description).adding("criterion", criterion)
            .adding("of", isPart ? "part" : "whole")
    }

    var page: Page {
        let criterion = answer.criterion
        let here = Self.href(question.period, criterion.code, isPart: question.isPart)
        var page = Page(
            title: "\(question.isPart ? criterion.part : criterion.whole), \(question.period.words)", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"),
                .init("Bảng công khai", ("/bang-cong-khai" as Href).adding("ky", question.period.description)),
            ], actions: GuideTopic.ratings.link,
            main: """
                <p class="case-lead">\(criterion.title): theo sổ của cơ quan; danh sách chỉ có những gì anh/chị được xem.</p>\
                \(list)\(LoadMore.html(next: answer.next.map { here.adding("after", "\($0)") }))
                """)
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        switch answer.records {
        case .dossiers(let list): list.lines.isEmpty ? nothing : dossiers(list)
        case .procedures(let procedures):
            procedures.isEmpty ? nothing : ProcedureListScreen.table(procedures)
        case .feedback(let items, let today): items.isEmpty ? nothing : FeedbackListScreen.table(items, today)
        case .ratings(let ratings): ratings.ratings.isEmpty ? nothing : RatingListScreen.table(ratings)
        }
    }

    private var nothing: HTML {
        EmptyState.html(
            "Không có gì ở danh sách này",
            "Con số là của toàn cơ quan; phần anh/chị không được xem thì không hiện ở đây.",
            action: Button.link("Mở bảng công khai", "/bang-cong-khai"))
    }

    private func dossiers(_ list: CaseList.Answer) -> HTML {
        let rows = list.lines.map { line in
            Table.Row(
                key: line.item.id.description, href: line.item.desk.href(of: line.item.id),
                cells: [
                    "<b class=\"case-code\">\(line.item.code)</b> <span class=\"case-title\">\(line.item.title)</span>",
                    LedgerCaseWords.badge(line.item, line.stateTitle), .text(line.item.unit.name),
                    LedgerCaseWords.due(line.item, now: list.now),
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
