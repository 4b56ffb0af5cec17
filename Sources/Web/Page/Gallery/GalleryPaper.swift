/// A paper beside what was read from it.
enum GalleryPaper {
    static var page: Page {
        let paper: HTML = """
            <article class="paper"><p><b>ỦY BAN NHÂN DÂN TỈNH SƠN HÀ</b></p><p>Số: 118/KH-UBND</p>
            <p><b>KẾ HOẠCH</b><br>Khắc phục hạn chế trong công tác chỉ đạo, điều hành năm 2026</p>
            <p>1. <mark data-mark="1">Giao Phòng Tổng hợp chủ trì, phối hợp với Phòng Nội chính rà soát quy chế làm việc, hoàn thành \
            trước ngày 18/11/2026.</mark></p>
            <p>2. <mark data-mark="2">Ban Tiếp công dân báo cáo kết quả tiếp công dân trước ngày 25 hằng tháng.</mark></p>
            <p>Ế Ễ Ộ Ợ Ữ ự — chữ có dấu chồng phải rõ ở mọi cỡ.</p></article>
            """
        let rows: HTML = """
            <div data-row="1" class="section"><h2>Rà soát quy chế làm việc</h2><p class="muted">Phòng Tổng hợp · 18/11/2026</p></div>
            <div data-row="2" class="section"><h2>Báo cáo kết quả tiếp công dân</h2><p class="muted">Ban Tiếp công dân · ngày 25 \
            hằng tháng</p></div>
            """
        return Page(
            title: "Kế hoạch 118/KH-UBND", place: .incoming, breadcrumbs: [MenuItem("Văn bản đến", "/incoming")],
            aside: StateBadge.html("Chờ xác nhận", .soon),
            actions: Button.submit("Xác nhận 2 nhiệm vụ"), main: Panes.paper(paper, rows: rows))
    }
}
