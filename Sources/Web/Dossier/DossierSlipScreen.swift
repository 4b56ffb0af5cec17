import Desk
import Office

/// The slip with the link by which a result is rated, half a page on A4.
struct DossierSlipScreen {
    let slip: RatingSlip.Answer
    let link: String

    var page: Page {
        let mark = QRPicture.html(link, label: "Mã QR để đánh giá")
        var page = Page(
            title: "Phiếu mời đánh giá", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init(slip.code, "/dossiers/\(slip.id)"),
            ], actions: GuideTopic.ratings.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt; giao cho người nộp cùng kết quả. Đường dẫn dùng được một lần.</p>\
                <article class="case-form rating-slip">\(mark)<div><h2>MỜI ANH/CHỊ ĐÁNH GIÁ</h2>\
                <p>Thủ tục: \(slip.title)</p><p>Đơn vị giải quyết: \(slip.unit)</p>\
                <p>Quét mã bên cạnh hoặc mở địa chỉ sau, trả lời vài câu hỏi. Không ghi tên; mỗi kết quả đánh giá một lần.</p>\
                <p class="slip-link">\(link)</p></div></article>
                """)
        page.assets = ["cases.css"]
        return page
    }
}
