import Desk
import Office
import WorkTime

/// The book of some days on screen, as it is printed on A4.
struct DossierBookScreen {
    let answer: DossierBook.Answer
    /// Whether the server prints PDF.
    let offersPdf: Bool

    var page: Page {
        let docx = spanned("/dossiers/book/docx")
        let pdf: HTML = offersPdf ? Button.link("Tải PDF", spanned("/dossiers/book/pdf")) : ""
        let form = FormView(["from": answer.span.start.description, "to": answer.span.end.description])
        var page = Page(
            title: "Sổ theo dõi hồ sơ", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")],
            actions: Button.link("Tải DOCX", docx, .primary) + pdf + GuideTopic.dossierPapers.link,
            main: """
                <form class="filters no-print" action="/dossiers/book">\(form.day("from", "Từ ngày"))\
                \(form.day("to", "Đến ngày"))<button class="button">Xem</button></form>\
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4 ngang. \(answer.lines.count) hồ sơ.</p>\
                \(FormPrintScreen.article(answer.form))
                """)
        page.assets = ["cases.css"]
        return page
    }

    private func spanned(_ href: Href) -> Href {
        href.adding("from", answer.span.start.description).adding("to", answer.span.end.description)
    }
}
