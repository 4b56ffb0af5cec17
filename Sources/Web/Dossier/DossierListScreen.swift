import Desk
import Office
import WorkTime

/// Dossiers, the one that must be settled first at the top.
struct DossierListScreen {
    let answer: CaseList.Answer
    let reader: Actor
    let address: LedgerCaseAddress
    let mayReceive: Bool
    var isCounter = false
    /// How many folders lie elsewhere than their electronic dossier.
    var strays: Int?
    /// How many dossiers of the national portal wait.
    var online = 0

    private var filter: CaseFilter { address.filter }

    var page: Page {
        var page = Page(
            title: "Hồ sơ thủ tục hành chính", place: .dossiers, breadcrumbs: [],
            actions: GuideTopic.dossiers.link + Button.link("Quét hồ sơ giấy", "/dossiers/scan")
                + (online > 0
                    ? Button.link("Hồ sơ trực tuyến (\(CountBadge.text(online)))", "/dossiers/online") : .empty)
                + (isCounter ? Button.link("Sổ theo dõi", "/dossiers/book") : .empty)
                + (mayReceive ? Button.link("Tiếp nhận hồ sơ", "/dossiers/new", .primary) : .empty),
            main: "\(DossierTabs.html(.list(filter.view), for: reader, strays: strays))\n\(filters)\n\(list)",
            topics: ["dossiers"])
        page.assets = ["cases.css"]
        return page
    }

    private var filters: HTML {
        let form = FormView(["state": filter.isOpen ? "" : "closed"])
        let controls = form.select(
            "state", "Tình trạng", empty: "Đang giải quyết", options: [("closed", "Đã kết thúc")])
        var chips: [FilterBar.Chip] = []
        if !filter.isOpen {
            chips.append(.init("Tình trạng", "Đã kết thúc", without: address.with { $0.isOpen = true }.href))
        }
        if let text = filter.text { chips.append(.init("Tìm", text, without: address.with { $0.text = nil }.href)) }
        return FilterBar(
            action: "/dossiers", controls: controls, chips: chips, hidden: ["view": filter.view.rawValue],
            search: filter.text ?? ""
        ).html
    }

    private var list: HTML {
        guard !answer.lines.isEmpty else { return nothing }
        let rows = answer.lines.map { line -> Table.Row in
            let item = line.item
            let holder: HTML =
                item.isOpen ? item.holder.map { .text($0.name) } ?? "người nộp hồ sơ" : "<span class=\"muted\">–</span>"
            return Table.Row(
                key: item.id.description, href: "/dossiers/\(item.id)",
                cells: [
                    "<b class=\"case-code\">\(item.code)</b> <span class=\"case-title\">\(item.title)</span>",
                    .text(item.applicant ?? ""), LedgerCaseWords.badge(item, line.stateTitle), holder,
                    LedgerCaseWords.due(item, now: answer.now), WrittenDay.html(OfficeTime.day(of: item.begunAt)),
                ], isSelectable: false)
        }
        return Table(
            caption: "Hồ sơ thủ tục hành chính",
            columns: [
                .init("Hồ sơ"), .init("Người nộp"), .init("Trạng thái"), .init("Đang giữ"),
                .init("Hạn giải quyết", .date),
                .init("Tiếp nhận", .date),
            ], rows: rows
        ).html + LoadMore.html(next: answer.next.map { address.from($0).href })
    }

    private var nothing: HTML {
        if filter.text != nil {
            return EmptyState.html(
                "Không tìm thấy hồ sơ nào", "Tìm được theo mã hồ sơ, tên thủ tục, tên người nộp, có dấu hay không dấu.",
                action: Button.link("Bỏ tìm kiếm", address.with { $0.text = nil }.href))
        }
        return EmptyState.html(
            filter.isOpen ? "Không có hồ sơ nào đang giải quyết ở danh sách này" : "Chưa có hồ sơ nào kết thúc",
            mayReceive
                ? "Hồ sơ vào đây khi được tiếp nhận tại bộ phận một cửa."
                : "Hồ sơ vào đây khi đến lượt anh/chị hoặc đơn vị của anh/chị xử lý.",
            action: mayReceive
                ? Button.link("Tiếp nhận hồ sơ", "/dossiers/new", .primary)
                : Button.link("Xem tất cả hồ sơ", address.with { $0.view = .all }.href))
    }
}
