import Desk
import Office

extension ReportSpan {
    static let shape = JSONShape<ReportSpan>(
        "ReportSpan", [.init("start", "Ngày đầu", \.start), .init("end", "Ngày cuối", \.end)])
}

extension ReportFigures {
    static let shape = JSONShape<ReportFigures>(
        "ReportFigures",
        ReportFigure.allCases.map { figure in .init(figure.rawValue, figure.title) { $0[figure] } } + [
            .init("daysLate", "Tổng số ngày chậm", \.daysLate),
            .init("averageDaysLate", "Số ngày chậm bình quân, tính bằng phần mười", \.averageDaysLate),
            .init("inTimeRate", "Tỷ lệ đúng hạn, phần nghìn", \.inTimeRate),
        ])
}

extension ReportLine {
    static let shape = JSONShape<ReportLine>(
        "ReportLine",
        [
            .init("key", "Mã của dòng; không có: không thuộc đâu") { $0.key.map { Int($0) } },
            .init("name", "Tên", \.name), .init("figures", ReportFigures.shape, "Số liệu", \.figures),
            .init("place", "Xếp thứ; không có khi chưa có gì để xếp", \.place),
        ])
}

extension FiguresPage {
    static let shape = JSONShape<FiguresPage>(
        "ReportFiguresPage",
        [
            .init(choice: "by", "Phân tổ", \.subject), .init("span", ReportSpan.shape, "Kỳ số liệu", \.span),
            .init(list: "lines", ReportLine.shape, "Các dòng", \.lines),
            .init("total", ReportFigures.shape, "Toàn bộ, mỗi nhiệm vụ tính một lần", \.total),
            .init("isCut", "Còn dòng chưa liệt kê", \.isCut),
        ])
}

extension RecordsPage {
    static let shape = JSONShape<RecordsPage>(
        "ReportRecords",
        [
            .init(choice: "figure", "Số liệu", \.figure), .init("span", ReportSpan.shape, "Kỳ số liệu", \.span),
            .init("name", "Của ai; không có: của toàn bộ", \.name), .init("count", "Số nhiệm vụ", \.count),
            .init(list: "items", ObligationItem.shape, "Các nhiệm vụ, xếp theo thời hạn", \.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.description },
        ])
}

extension WaitLine {
    static let shape = JSONShape<WaitLine>(
        "ReportWait",
        [
            .init(choice: "kind", "Chờ việc gì", \.kind), .init("from", NamedParty.shape, "Bên chuyển", \.from),
            .init("holder", NamedParty.shape, "Bên đang giữ", \.holder), .init("count", "Số lượt", \.count),
            .init("open", "Số lượt còn chờ", \.open),
            .init("average", "Bình quân, phần mười ngày theo lịch", \.average),
            .init("longest", "Lâu nhất, phần mười ngày theo lịch", \.longest),
        ])
}

extension WaitsPage {
    static let shape = JSONShape<WaitsPage>(
        "ReportWaits",
        [
            .init("span", ReportSpan.shape, "Kỳ số liệu", \.span),
            .init(list: "handOvers", WaitLine.shape, "Ở các khâu chuyển giao", \.handOvers),
            .init(list: "units", WaitLine.shape, "Ở từng đơn vị", \.units),
        ])
}

extension UnitReportPage {
    static let shape = JSONShape<UnitReportPage>(
        "UnitReport",
        [
            .init("unit", NamedParty.shape, "Đơn vị", \.unit), .init("span", ReportSpan.shape, "Kỳ số liệu", \.span),
            .init("figures", ReportFigures.shape, "Số liệu", \.figures),
            .init(list: "people", ReportLine.shape, "Theo người thực hiện", \.people),
            .init("waits", WaitsPage.shape, "Thời gian chờ", \.waits),
            .init(list: "overdue", ObligationItem.shape, "Những nhiệm vụ quá hạn lâu nhất", \.overdue),
        ])
}

extension BoardPage {
    static let shape = JSONShape<BoardPage>(
        "LeadersBoard",
        [
            .init("day", "Hôm nay", \.day), .init("weekEnd", "Chủ nhật", \.weekEnd),
            .init("owed", "Đang thực hiện", \.owed), .init("late", "Quá hạn", \.late),
            .init("dueThisWeek", "Đến hạn từ hôm nay đến Chủ nhật", \.dueThisWeek),
            .init("decisions", "Chờ người gọi quyết định; 100 là trên 99", \.decisions),
            .init(list: "months", month, "12 tháng", \.months), .init(list: "lines", line, "Theo đơn vị", \.lines),
            .init(list: "lateList", BoardLine.shape, "Quá hạn lâu nhất", \.lateList),
            .init(list: "weekList", BoardLine.shape, "Đến hạn trong tuần", \.weekList),
            .init(list: "decisionList", BoardLine.shape, "Chờ quyết định", \.decisionList),
            .init(list: "letters", UrgingLetterItem.shape, "Công văn đôn đốc chờ ký", \.letters),
            .init("plan", DocumentLabel.shape, "Kế hoạch được vẽ", \.plan),
            .init(list: "bars", PlanBar.shape, "Các thanh tiến độ", \.bars),
        ])

    private static let month = JSONShape<Month>(
        "BoardMonth",
        [
            .init("month", "Tháng, 2026-11", \.month), .init("assigned", "Giao trong tháng", \.assigned),
            .init("doneInTime", "Hoàn thành đúng hạn", \.doneInTime),
            .init("doneLate", "Hoàn thành quá hạn", \.doneLate),
            .init("late", "Quá hạn cuối tháng", \.late),
        ])

    private static let line = JSONShape<Line>(
        "BoardLineOfUnit",
        [
            .init("party", "Mã đơn vị hoặc người", \.party), .init("name", "Tên", \.name),
            .init("owed", "Đang thực hiện", \.owed), .init("late", "Quá hạn", \.late),
            .init("dueThisWeek", "Đến hạn tuần này", \.dueThisWeek),
        ])
}

extension BoardLine {
    static let shape = JSONShape<BoardLine>(
        "BoardLine",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("content", "Nội dung", \.content),
            .init("lead", "Chủ trì", \.lead), .init("due", "Thời hạn", \.due),
        ])
}

extension PlanBar {
    static let shape = JSONShape<PlanBar>(
        "PlanBar",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("ref", "Mục trong văn bản", \.ref),
            .init("content", "Nội dung", \.content), .init("lead", "Chủ trì", \.lead),
            .init("start", "Bắt đầu", \.start), .init("due", "Thời hạn", \.due),
            .init(choice: "phase", "Tình trạng", \.phase), .init("endedOn", "Ngày kết thúc", \.endedOn),
        ])
}

extension ReportIssue {
    static let shape = JSONShape<ReportIssue>(
        "ReportIssue",
        [
            .init("id", "Mã báo cáo", \.id), .init("period", "Kỳ") { $0.period.description },
            .init("span", ReportSpan.shape, "Kỳ số liệu", \.span), .init("title", "Tên", \.title),
            .init("hash", "SHA-256 của nội dung", \.hash), .init("corrects", "Đính chính báo cáo nào", \.corrects),
            .init("reason", "Lý do đính chính", \.reason),
            .init("frozenBy", NamedParty.shape, "Người chốt", \.frozenBy),
            .init("frozenAt", "Lúc chốt", \.frozenAt),
        ])
}

extension PeriodicReport {
    static let shape = JSONShape<PeriodicReport>(
        "PeriodicReport",
        [
            .init("office", "Cơ quan", \.office), .init("period", "Kỳ", \.period),
            .init("span", ReportSpan.shape, "Kỳ số liệu", \.span), .init("source", "Căn cứ chốt số liệu", \.source),
            .init("total", ReportFigures.shape, "Toàn bộ", \.total),
            .init(list: "units", line, "Theo đơn vị", \.units), .init(list: "fields", line, "Theo lĩnh vực", \.fields),
            .init(list: "late", lateShape, "Nhiệm vụ quá hạn", \.late),
            .init("assessment", "Đánh giá, hạn chế, nguyên nhân", \.assessment),
            .init("proposals", "Kiến nghị, nhiệm vụ kỳ tới", \.proposals),
            .init("corrects", "Mã băm của báo cáo được đính chính", \.corrects),
            .init("reason", "Lý do đính chính", \.reason),
        ])

    private static let line = JSONShape<Line>(
        "PeriodicReportLine",
        [
            .init("name", "Tên", \.name), .init("figures", ReportFigures.shape, "Số liệu", \.figures),
            .init("place", "Xếp thứ", \.place),
        ])

    private static let lateShape = JSONShape<Late>(
        "LateObligation",
        [
            .init("obligation", "Mã nhiệm vụ", \.obligation), .init("content", "Nội dung", \.content),
            .init("basis", "Văn bản giao", \.basis), .init("lead", "Chủ trì", \.lead), .init("due", "Thời hạn", \.due),
            .init("daysLate", "Số ngày quá hạn", \.daysLate),
        ])
}

extension ReportIssuePage {
    static let shape = JSONShape<ReportIssuePage>(
        "FrozenReport",
        [
            .init("issue", ReportIssue.shape, "Báo cáo", \.issue),
            .init("report", PeriodicReport.shape, "Nội dung", \.report),
            .init(list: "chain", ReportIssue.shape, "Chuỗi báo cáo của kỳ, cũ nhất trước", \.chain),
            .init("isWhole", "Nội dung còn khớp mã băm", \.isWhole),
        ])
}

/// The frozen reports for programs.
struct ReportIssueList: Sendable {
    let items: [ReportIssue]
    let next: Key<ReportIssue>?

    static let shape = JSONShape<ReportIssueList>(
        "ReportIssueList",
        [
            .init(list: "items", ReportIssue.shape, "Các báo cáo, mới nhất trước", \.items),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}

/// What freezing a report gives.
struct FrozenReportKey: Sendable {
    let id: Key<ReportIssue>

    static let shape = JSONShape<FrozenReportKey>("FrozenReportKey", [.init("id", "Mã báo cáo", \.id)])
}
