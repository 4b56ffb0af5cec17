import Desk
import Office
import WorkTime

/// The papers whose obligations are followed, newest first.
struct PlanListScreen: Sendable {
    let list: PlanListPage
    let mayReceive: Bool

    var page: Page {
        Page(
            title: "Kế hoạch", place: .plans,
            actions: GuideTopic.plans.link + Button.link("Đôn đốc", "/urging", .plain),
            main: main)
    }

    private var main: HTML {
        guard !list.items.isEmpty else {
            return EmptyState.html(
                "Chưa có kế hoạch nào",
                "Văn bản có giao nhiệm vụ sẽ hiện ở đây sau khi văn thư xác nhận kết quả đọc.",
                action: mayReceive ? Button.link("Tiếp nhận văn bản", "/documents/new", .primary) : .empty)
        }
        let table = Table(
            caption: "Kế hoạch, mới nhất đứng trước",
            columns: [
                .init("Văn bản"), .init("Số, ký hiệu"), .init("Cơ quan ban hành"), .init("Nhiệm vụ", .number),
                .init("Đã xong", .number), .init("Quá hạn", .number),
            ], rows: list.items.map(row))
        return table.html + LoadMore.html(next: list.next.map { "/plans?before=\($0)" })
    }

    private func row(_ item: PlanItem) -> Table.Row {
        let document = item.document
        let address = PlanAddress(document.id)
        let title = document.title.isEmpty ? document.citation : document.title
        let day: HTML? = document.issuedOn.map { "<small class=\"muted number\">\(WrittenDay.html($0))</small>" }
        return Table.Row(
            key: document.id.description, href: address.href,
            cells: [
                ObligationTable.clamped(title), "\(document.short) \(day)", HTML.text(item.issuer ?? ""),
                "<a href=\"\(address.href)\">\(item.total)</a>",
                "<a href=\"\(address.with(.done))\">\(item.total - item.open)</a>",
                item.overdue == 0
                    ? "0"
                    : "<a class=\"tone-late figure-late\" href=\"\(address.with(.overdue))\">\(Tone.late.shape)\(item.overdue)</a>",
            ])
    }
}
