import Desk
import Office
import Paper

/// A paper of a dossier on screen, as it is printed on A4, with the code by which a scanner finds the dossier.
struct DossierPaperScreen {
    let answer: DossierPaper.Answer

    var page: Page {
        let docx: Href = "/dossiers/\(answer.id)/papers/\(answer.position)/\(answer.formCode)/docx"
        let mark = QRPicture.html(answer.code, label: "Mã QR của hồ sơ \(answer.code)")
        var page = Page(
            title: answer.form.title, place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init(answer.code, "/dossiers/\(answer.id)"),
            ], actions: Button.link("Tải DOCX", docx, .primary) + GuideTopic.dossierPapers.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4.</p>\
                <div class="marked-form">\(mark)\(FormPrintScreen.article(answer.form))</div>
                """)
        page.assets = ["cases.css"]
        return page
    }
}
