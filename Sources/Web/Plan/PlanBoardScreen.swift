import Desk
import Office
import WorkTime

/// A plan's outline with where each of its obligations stands, under a strip of numbers that open their lists.
struct PlanBoardScreen: Sendable {
    let board: PlanBoardPage
    let address: PlanAddress
    let today: CalendarDay

    var page: Page {
        let document = board.plan.document
        return Page(
            title: document.title.isEmpty ? document.citation : document.title, place: .plans,
            breadcrumbs: [MenuItem("Kế hoạch", "/plans")],
            actions: GuideTopic.plans.link + TableFile.links(address.file)
                + Button.link("Kiểm điểm", "/plans/\(document.id)/review", .quiet)
                + Button.link("Bậc đôn đốc", "/plans/\(document.id)/ladder", .quiet)
                + Button.link("Mở văn bản", document.href, .plain),
            main: "<p class=\"muted plan-basis\">\(basis)</p>\n\(strip)\n\(list)")
    }

    private var basis: String {
        [board.plan.document.citation, board.plan.issuer].compactMap { $0 }.joined(separator: ", ")
    }

    private var strip: HTML {
        let whole = figure("Tất cả", board.plan.total, address.with(nil), .still, isCurrent: board.shown == nil)
        let figures = PlanFigure.allCases.filter { $0 != .ended || board.figures[$0, default: 0] > 0 }.map { item in
            figure(
                item.title, board.figures[item, default: 0], address.with(item), item.tone,
                isCurrent: board.shown == item)
        }
        return """
            <nav class="figures" aria-label="Số liệu của kế hoạch; bấm để xem danh sách"><ul>\(whole)\(figures)</ul></nav>
            """
    }

    private func figure(_ title: String, _ count: Int, _ href: Href, _ tone: Tone, isCurrent: Bool) -> HTML {
        let tone = count == 0 ? Tone.still : tone
        return """
            <li class="tone-\(tone.rawValue)"><a href="\(href)"\(attribute: "aria-current", isCurrent ? "true" : nil)>\
            <b>\(count)</b><span>\(tone == .still ? .empty : tone.shape)\(title)</span></a></li>

            """
    }

    private var list: HTML {
        guard !board.items.isEmpty else {
            return EmptyState.html(
                "Không có nhiệm vụ nào", "Không có nhiệm vụ nào của kế hoạch thuộc nhóm này.",
                action: Button.link("Xem tất cả nhiệm vụ", address.with(nil)))
        }
        let back = ListReturn(address.href)
        let above = PlanOutline(board.headings).headings(above: board.items.map { ($0.ref, $0.content) })
        let rows = zip(board.items, above).map { item, above -> Table.Row in
            let row = ObligationRow(item, today: today, list: back)
            let ref: HTML? = row.ref.map { "<span class=\"ref\">\($0)</span> " }
            return Table.Row(
                key: row.key, href: row.href,
                cells: [
                    "\(ref)\(ObligationTable.clamped(row.content))", row.lead, row.coordinating, row.due, row.state,
                    row.lastReport,
                ], above: above)
        }
        let table = Table(
            caption: "Nhiệm vụ theo đề mục của văn bản",
            columns: [
                .init("Nhiệm vụ"), .init("Chủ trì"), .init("Phối hợp"), .init("Thời hạn", .date), .init("Trạng thái"),
                .init("Báo cáo gần nhất"),
            ], rows: rows, selection: "obligation")
        return BulkKind.list(table.html, list: back)
            + LoadMore.html(next: board.next.map { next in address.after(next) })
    }
}

extension PlanAddress {
    /// The same board after this position.
    fileprivate func after(_ position: Int) -> Href {
        var address = self
        address.after = position
        return address.href
    }
}
