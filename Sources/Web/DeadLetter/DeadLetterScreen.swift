import Desk
import Office

/// What the outbox gave up: why, and what can be done.
struct DeadLetterScreen: Sendable {
    let list: DeadLetterList.Answer

    var page: Page {
        Page(
            title: "Thư chưa gửi được", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            actions: GuideTopic.letters.link,
            main: "\(AdministrationTabs.letters.html)\n\(main)")
    }

    private var main: HTML {
        guard !list.letters.isEmpty else {
            return EmptyState.html(
                "Không có thư nào chưa gửi được",
                "Thư gửi không thành công được thử lại trong khoảng hai ngày rưỡi; quá thời gian đó sẽ hiện ở đây.")
        }
        let rows = list.letters.map { letter in
            Table.Row(
                key: "letter-\(letter.id)", href: nil,
                cells: [
                    .text(list.recipients[letter.id] ?? "—"), .text(OutboxWords.title(of: letter.kind)),
                    WrittenDay.html(letter.createdAt), .text("\(letter.attempts)"),
                    "<span class=\"clamp\">\(letter.lastError ?? "không rõ")</span>",
                    """
                    <div class="actions">\(Button.act(
                        "Gửi lại", "/administration/letters/\(letter.id)/revival", .plain))\
                    \(Button.link("Bỏ", "/administration/letters/\(letter.id)/dropping", .quiet))</div>
                    """,
                ])
        }
        return Table(
            caption: "Thư chưa gửi được, cũ nhất đứng trước",
            columns: [
                .init("Người nhận"), .init("Loại thư"), .init("Lúc tạo", .date), .init("Số lần thử", .number),
                .init("Lỗi của lần cuối"), .init("Thao tác"),
            ], rows: rows
        ).html + LoadMore.html(next: list.next.map { "/administration/letters?after=\($0)" })
    }
}
