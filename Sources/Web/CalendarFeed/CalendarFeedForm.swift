import Office

/// The calendars that one takes along: a section of one's own account.
struct CalendarFeedForm: Sendable {
    let feeds: [CalendarFeed]
    /// The units whose calendar one may have: where one holds a post.
    let units: [(key: Key<Office.Unit>, name: String)]

    var html: HTML {
        """
        <section id="calendars"><h2>Lịch trên điện thoại, máy tính</h2>
        <p class="muted">Mỗi lịch có một địa chỉ bí mật để thêm vào ứng dụng lịch; ngày đến hạn và các mốc tự cập nhật. \
        Việc hạn chế người xem chỉ hiện ngày, không hiện nội dung. Lịch của một chế độ xem lập ở trang \
        <a href="/work/views">Chế độ xem đã lưu</a>.</p>
        \(table)
        \(Form.html(
            action: "/account/calendars",
            body: FormView().select(
                "unit", "Lịch", empty: "Việc của tôi", options: units.map { ("\($0.key)", $0.name) }),
            buttons: [Button.submit("Lập địa chỉ lịch", .plain)]))</section>
        """
    }

    private var table: HTML? {
        guard !feeds.isEmpty else { return nil }
        return Table(
            caption: "Các lịch đang dùng", columns: [.init("Lịch"), .init("Lập lúc", .date), .init("Thao tác")],
            rows: feeds.map { feed in
                Table.Row(
                    key: "calendar-\(feed.id)", href: nil,
                    cells: [
                        .text(feed.title), WrittenDay.html(feed.createdAt),
                        Button.act(
                            "Thu hồi", "/account/calendars/\(feed.id)/revocation", .quiet,
                            confirm: "Thu hồi địa chỉ lịch này?"),
                    ])
            }
        ).html
    }
}
