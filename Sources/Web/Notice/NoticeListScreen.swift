import Desk
import Office

/// What one was told, newest first.
struct NoticeListScreen: Sendable {
    let list: NoticeListPage
    let unreadOnly: Bool

    var page: Page {
        Page(
            title: "Thông báo", actions: actions, main: "\(tabs)\n\(main)",
            topics: [Act.noticeTopic])
    }

    private var tabs: HTML {
        Tabs.html(
            [
                .init("Tất cả", "/notices", isCurrent: !unreadOnly),
                .init("Chưa đọc", "/notices?show=unread", isCurrent: unreadOnly),
            ], label: "Các thông báo")
    }

    private var actions: HTML {
        let settings =
            GuideTopic.notices.link + Button.link("Cách nhận thông báo", Href("/account").at("notices"), .quiet)
        guard let newest = list.items.first, list.items.contains(where: { $0.readAt == nil }) else { return settings }
        let hidden = FormFields().setting("newest", to: newest.id.description)
        return settings + Button.act("Đánh dấu đã đọc tất cả", "/notices/reading", .plain, hidden: hidden)
    }

    private var main: HTML {
        guard !list.items.isEmpty else {
            return unreadOnly
                ? EmptyState.html(
                    "Không còn thông báo chưa đọc", "Mọi thông báo đã được xem.",
                    action: Button.link("Xem tất cả thông báo", "/notices"))
                : EmptyState.html(
                    "Chưa có thông báo nào",
                    "Khi được giao việc, có kết quả chờ xác nhận hoặc việc bị trả lại, điều chỉnh, đôn đốc, thông báo sẽ hiện ở đây.",
                    action: Button.link("Xem việc của tôi", "/work", .primary))
        }
        let table = Table(
            caption: "Thông báo, mới nhất đứng trước",
            columns: [.init("Về việc"), .init("Thông báo"), .init("Người thực hiện"), .init("Lúc", .date)],
            rows: list.items.map(row))
        let next = list.next.map {
            Href("/notices").adding("show", unreadOnly ? "unread" : nil).adding("before", "\($0)")
        }
        return table.html + LoadMore.html(next: next)
    }

    private func row(_ notice: NoticeItem) -> Table.Row {
        let title = ObligationTable.clamped(notice.subject?.words ?? notice.kind.title)
        let subject: HTML =
            notice.readAt == nil
            ? "<strong>\(title)<span class=\"visually-hidden\"> (chưa đọc)</span></strong>" : title
        return Table.Row(
            key: "notice-\(notice.id)", href: "/notices/\(notice.id)",
            cells: [
                subject, "\(kind(notice))\(words(notice))", .text(notice.actorName ?? "Hệ thống"),
                WrittenDay.html(notice.createdAt),
            ])
    }

    private func kind(_ notice: NoticeItem) -> HTML {
        let tone: Tone =
            switch notice.kind {
            case .urged, .returned: .late
            case .due, .reported, .asked, .reminded, .ownReminder, .letter, .outgoing, .instruction, .shared,
                .online, .folders:
                .soon
            case .accepted: .done
            case .assigned, .passed, .adjusted, .ended, .decided, .suspended, .mentioned, .remarked, .report:
                .still
            }
        return StateBadge.html(notice.isUrgent ? "\(notice.kind.title), khẩn" : notice.kind.title, tone)
    }

    private func words(_ notice: NoticeItem) -> HTML? {
        notice.words.isEmpty ? nil : " <small class=\"muted\">\(notice.words)</small>"
    }
}
