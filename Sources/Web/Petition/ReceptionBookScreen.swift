import Desk
import Office
import WorkTime

/// The reception book of a period on screen, as it is printed on A4 across.
struct ReceptionBookScreen {
    let answer: ReceptionBook.Answer
    /// Whether the server prints PDF.
    let offersPdf: Bool

    var page: Page {
        let span = PetitionSpan(
            ["from": answer.from.description, "to": answer.to.description], today: answer.to)
        let pdf: HTML = offersPdf ? Button.link("Tải PDF", span.adding(to: "/visits/book/pdf")) : ""
        let cut: HTML? =
            answer.isCut ? NoticeBox.html("<p>Kỳ này có hơn 1.000 lượt; chọn kỳ ngắn hơn để in hết.</p>", .soon) : nil
        var page = Page(
            title: "Sổ tiếp công dân", place: .petitions,
            breadcrumbs: [.init("Đơn thư", "/petitions"), .init("Sổ tiếp công dân", "/visits")],
            actions: Button.link("Tải DOCX", span.adding(to: "/visits/book/docx"), .primary) + pdf
                + GuideTopic.visits.link,
            main: """
                \(span.form(action: "/visits/book"))\(cut)<p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4 ngang. \
                Người tố cáo không có tên trong sổ in.</p>\(FormPrintScreen.article(answer.form))
                """)
        page.assets = ["cases.css"]
        return page
    }
}
