import Office

/// What kind of petition came in: the first page of the intake.
struct PetitionChoiceScreen {
    /// What leads here: a visit, or a complaint settled once.
    let origin: String?

    private static let ways: [(title: String, text: String, query: FormFields)] = [
        (
            "Khiếu nại lần đầu",
            "Đề nghị xem lại quyết định, hành vi hành chính, quyết định kỷ luật xâm phạm quyền của chính mình.",
            ["kind": "complaint"]
        ),
        (
            "Khiếu nại lần hai",
            "Không đồng ý với quyết định giải quyết lần đầu, hoặc quá thời hạn mà không được giải quyết.",
            ["kind": "complaint", "instance": "second"]
        ),
        ("Tố cáo", "Báo vi phạm pháp luật. Người tố cáo được giữ bí mật.", ["kind": "denunciation"]),
        ("Kiến nghị", "Đề xuất về chính sách, pháp luật, quản lý.", ["kind": "proposal"]),
        ("Phản ánh", "Cung cấp thông tin về hoạt động của cơ quan, về đời sống.", ["kind": "feedback"]),
    ]

    var page: Page {
        var page = Page(
            title: "Tiếp nhận đơn", place: .petitions, breadcrumbs: [.init("Đơn thư", "/petitions")],
            actions: GuideTopic.petitions.link,
            main: """
                <p class="case-lead">Nội dung chính của đơn là gì? Đơn có nhiều nội dung: chọn nội dung chính, ghi thêm nội dung khác ở \
                bước sau; có tố cáo thì chọn Tố cáo.</p><ul class="case-ways">\(lines)</ul>
                """, layout: .reading)
        page.assets = ["cases.css"]
        return page
    }

    private var lines: [HTML] {
        Self.ways.map { way in
            let href = ("/petitions/new" as Href).adding(way.query).adding("from", origin)
            return "<li><a href=\"\(href)\"><b>\(way.title)</b></a><br><span class=\"muted\">\(way.text)</span></li>\n"
        }
    }
}
