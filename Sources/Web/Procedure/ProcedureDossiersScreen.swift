import Desk
import Office
import WorkTime

/// The dossiers that a figure of a procedure counts.
struct ProcedureDossiersScreen {
    let answer: ProcedureDossiers.Answer
    let address: ProcedureTallyAddress

    private var procedure: Procedure { answer.procedure }

    var page: Page {
        var page = Page(
            title: title, place: .dossiers,
            breadcrumbs: [
                .init("Danh mục thủ tục hành chính", "/procedures"),
                .init(procedure.code, "/procedures/\(procedure.id)"),
            ], actions: GuideTopic.procedures.link,
            main: "<p class=\"muted\">\(procedure.title). Chỉ có hồ sơ anh/chị được xem.</p>\n\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var title: String {
        switch address.tally {
        case .received: "Hồ sơ tiếp nhận \(answer.period.words)"
        case .timely: "Hồ sơ trả đúng hạn \(answer.period.words)"
        case .late: "Hồ sơ kết thúc quá hạn \(answer.period.words)"
        case .apologised: "Hồ sơ có văn bản xin lỗi, kết thúc \(answer.period.words)"
        case .open: "Hồ sơ đang giải quyết"
        case .overdue: "Hồ sơ đang quá hạn"
        }
    }

    private var list: HTML {
        guard !answer.list.lines.isEmpty else {
            return EmptyState.html(
                "Không có hồ sơ nào ở danh sách này",
                "Hồ sơ của đơn vị khác được đếm ở trang thủ tục nhưng không hiện ở đây.",
                action: Button.link("Về trang thủ tục", "/procedures/\(procedure.id)"))
        }
        let rows = answer.list.lines.map { line -> Table.Row in
            let item = line.item
            let ended: HTML = item.endedAt.map { WrittenDay.html(OfficeTime.day(of: $0)) } ?? .empty
            return Table.Row(
                key: item.id.description, href: "/dossiers/\(item.id)",
                cells: [
                    "<b class=\"case-code\">\(item.code)</b>", .text(item.applicant ?? ""),
                    LedgerCaseWords.badge(item, line.stateTitle), LedgerCaseWords.due(item, now: answer.list.now),
                    WrittenDay.html(OfficeTime.day(of: item.begunAt)), ended,
                ], isSelectable: false)
        }
        return Table(
            caption: title,
            columns: [
                .init("Hồ sơ"), .init("Người nộp"), .init("Trạng thái"), .init("Hạn giải quyết", .date),
                .init("Tiếp nhận", .date), .init("Kết thúc", .date),
            ], rows: rows
        ).html + LoadMore.html(next: answer.list.next.map { address.from($0).href })
    }
}
