/// Empty lists, badges of every tone, what a bulk act would do.
enum GalleryEmpty {
    static var page: Page {
        let badges = [
            ("Chưa tiếp nhận", Tone.still), ("Đang thực hiện", .moving), ("Chờ xác nhận", .soon), ("Hoàn thành", .done),
            ("Quá hạn", .late),
        ]
        .map { StateBadge.html($0.0, $0.1) }
        return Page(
            title: "Văn bản đến", place: .incoming,
            main: """
                \(EmptyState.html(
                    "Chưa có văn bản nào", "Văn bản được tiếp nhận sẽ hiện ở đây, văn bản mới nhất trước.",
                    action: Button.link("Tiếp nhận văn bản", "/incoming/new", .primary)))
                <section><h2>Trạng thái</h2><p>\(HTML.joined(badges, separator: " "))</p></section>
                <section><h2>Thực hiện hàng loạt</h2>\(BulkBar.preview(allowed: 5, refused: [
                    ("Báo cáo quý III", "đã hoàn thành"), ("Rà soát quy chế", "chỉ đơn vị giao việc được đôn đốc"),
                ]))\(BulkBar.preview(allowed: 3, refused: []))</section>
                """)
    }
}
