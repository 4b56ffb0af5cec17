import Desk
import Office
import WorkTime

/// What somebody follows, and the notes left for oneself.
struct WatchedScreen: Sendable {
    let content: WatchedPage
    let today: CalendarDay

    var page: Page {
        Page(
            title: "Đang theo dõi", place: .work, breadcrumbs: [MenuItem("Việc của tôi", "/work")],
            actions: GuideTopic.talk.link, main: reminders + watched)
    }

    private var reminders: HTML {
        guard !content.reminders.isEmpty else { return .empty }
        let rows = content.reminders.map { item in
            Table.Row(
                key: "reminder-\(item.reminder.id)",
                href: ("/obligations/\(item.reminder.obligation)" as Href).at("mine"),
                cells: [
                    HTML.text(item.reminder.note), ObligationTable.clamped(item.content),
                    DueWords.open(item.reminder.on, today: today),
                ])
        }
        let table = Table(
            caption: "Lời nhắc riêng", columns: [.init("Điều cần nhớ"), .init("Nhiệm vụ"), .init("Ngày nhắc", .date)],
            rows: rows
        ).identified("reminder-rows")
        return "<section id=\"reminders\"><h2>Lời nhắc riêng</h2>\(table.html)</section>\n"
    }

    private var watched: HTML {
        guard !content.items.isEmpty else {
            return EmptyState.html(
                "Chưa theo dõi nhiệm vụ nào", "Ở trang của một nhiệm vụ, bấm «Theo dõi nhiệm vụ này» để thấy nó ở đây.",
                action: Button.link("Xem việc chờ tôi xử lý", "/work"))
        }
        let rows = content.items.map { ObligationRow($0, today: today, list: ListReturn("/work/watched")) }
        return "<section id=\"watched\"><h2>Nhiệm vụ đang theo dõi</h2>"
            + ObligationTable.html(caption: "Nhiệm vụ đang theo dõi, xếp theo thời hạn", rows: rows)
            + LoadMore.html(next: content.next.map { ("/work/watched" as Href).adding("after", $0.description) })
            + "</section>\n"
    }
}
