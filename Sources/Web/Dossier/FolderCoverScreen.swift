import Desk
import Office
import WorkTime

/// The cover that is glued to a paper folder: the dossier's number and its code, by which a desk's scanner or a telephone finds it.
struct FolderCoverScreen {
    let answer: FolderCover.Answer
    /// Where officers reach this site.
    let origin: String

    private var item: LedgerCase { answer.page.item }

    var page: Page {
        var page = Page(
            title: "Bìa hồ sơ giấy", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init(item.code, "/dossiers/\(item.id)"),
            ],
            actions: Button.link("Quét hồ sơ giấy", "/dossiers/scan") + GuideTopic.dossierFolders.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, dán ở bìa hồ sơ. Quét bằng điện thoại thì mở trang ghi nhận.</p>\
                \(cover)\(scans)
                """)
        page.assets = ["cases.css"]
        return page
    }

    /// The page of the scanner with the number in it; the number alone where that is too long for a code.
    private var marked: String {
        let typed = DossierCode(item.code)?.typed ?? item.code
        let address = "\(origin)\(("/dossiers/scan" as Href).adding("ma", typed).string)"
        return QRCode(address) == nil ? typed : address
    }

    private var cover: HTML {
        let check: HTML? = answer.page.code.map { "<p>Số kiểm tra: \($0.check)</p>" }
        let due: HTML? = item.due.map { "<p>Hẹn trả kết quả: <b>\($0.written)</b></p>" }
        return """
            <article class="case-form rating-slip folder-cover">\(QRPicture.html(marked, label: "Mã QR của hồ sơ \(item.code)"))<div>\
            <h2>\(item.code)</h2>\(check)<p>\(item.title)</p><p>Đơn vị giải quyết: \(item.unit.name)</p>\
            <p>Nơi tiếp nhận: \(answer.page.counter.name), \(WrittenDay.html(item.begunAt))</p>\(due)</div></article>

            """
    }

    private var scans: HTML {
        let place: HTML =
            answer.page.folder.map { folder in
                "<p>Hồ sơ giấy đang ở <b>\(folder.unit.name)</b> (\(folder.by.name), \(WrittenDay.html(folder.scannedAt))).</p>"
            } ?? "<p class=\"muted\">Hồ sơ này chưa có hồ sơ giấy; quét mã thì có.</p>"
        let list: HTML? = answer.scans.isEmpty ? nil : FolderScanTable.html(answer.scans, showsDossier: false)
        return "<section class=\"no-print\"><h2>Nơi để hồ sơ giấy</h2>\(place)\(list)</section>"
    }
}
