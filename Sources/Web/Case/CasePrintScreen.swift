import Desk
import Office
import Paper

/// A paper of a case on screen, as it is printed on A4; a dossier's with the code by which a scanner finds it.
struct CasePrintScreen {
    let answer: CasePrint.Answer
    /// Where everybody reaches this site; nil where the office opens no look-up, so that the code leads officers alone.
    let origin: String?
    /// Whether the server prints PDF.
    let offersPdf: Bool

    var page: Page {
        let desk = answer.desk
        let paper = desk.href(of: answer.id).followed(by: "/papers/\(answer.position)/\(answer.formCode)")
        let pdf: HTML = offersPdf ? Button.link("Tải PDF", paper.followed(by: "/pdf")) : ""
        let mark: HTML? =
            desk == .dossiers ? QRPicture.html(marked, label: "Mã QR của hồ sơ \(answer.code)") : nil
        var page = Page(
            title: answer.form.title, place: desk.place,
            breadcrumbs: [.init(desk.title, desk.href), .init(answer.code, desk.href(of: answer.id))],
            actions: Button.link("Tải DOCX", paper.followed(by: "/docx"), .primary) + pdf + desk.paperTopic.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4.</p>\
                <div class="marked-form">\(mark)\(FormPrintScreen.article(answer.form))</div>
                """)
        page.assets = ["cases.css"]
        return page
    }

    /// The look-up with the number in it; a desk's scanner reads the number out of it.
    private var marked: String {
        guard let origin, let code = DossierCode(answer.code) else { return answer.code }
        let address = "\(origin)/tra-cuu?ma=\(code.typed)"
        return QRCode(address) == nil ? answer.code : address
    }
}
