import Desk
import Office
import WorkTime

/// The hand-ins, the newest first.
struct HandInListScreen {
    let answer: HandInList.Answer
    let reader: Actor
    let isWaiting: Bool

    var page: Page {
        var page = Page(
            title: "Giao nhận hồ sơ", place: .cases, actions: GuideTopic.handIn.link,
            main: "\(CaseTabs.html(.handIns, for: reader))\n\(lists)\n\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var lists: HTML {
        let path: Href = "/cases/hand-ins"
        return Tabs.html(
            [
                .init("Tất cả", path, isCurrent: !isWaiting),
                .init("Chờ lưu trữ nhận", path.adding("waiting", "true"), isCurrent: isWaiting),
            ], label: "Tình trạng giao nhận")
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                "Chưa có lần giao nộp nào",
                "Hồ sơ đã kết thúc được giao nộp từ trang của hồ sơ hoặc danh sách đến hạn.",
                action: Button.link("Hồ sơ đến hạn nộp lưu", "/cases/due"))
        }
        let rows = answer.items.map { item -> Table.Row in
            Table.Row(
                key: item.id.description, href: "/cases/hand-ins/\(item.id)",
                cells: [
                    "\(item.unit.name), \(WrittenDay.html(item.offeredAt))", "\(item.fileCount)",
                    .text(item.offeredBy.name), .text(item.settledBy?.name ?? ""), CaseWords.badge(item),
                    answer.decideBy[item.id].map { CaseWords.due($0, today: answer.today) }
                        ?? "<span class=\"muted\">–</span>",
                ], isSelectable: false)
        }
        return Table(
            caption: "Các lần giao nộp hồ sơ",
            columns: [
                .init("Lần giao nộp"), .init("Hồ sơ", .number), .init("Bên giao"), .init("Bên nhận"),
                .init("Tình trạng"), .init("Hạn xác nhận", .date),
            ], rows: rows
        ).html
            + LoadMore.html(
                next: answer.next.map {
                    ("/cases/hand-ins" as Href).adding("waiting", isWaiting ? "true" : nil)
                        .adding("before", $0.description)
                })
    }
}
