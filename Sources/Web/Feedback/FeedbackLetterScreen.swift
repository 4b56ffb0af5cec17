import Desk
import Office
import Paper

/// The approved answer on screen, as it is printed on A4 and signed.
struct FeedbackLetterScreen {
    let answer: FeedbackLetter.Answer

    var page: Page {
        let item = answer.feedback
        let base: Href = "/regulation-feedback/\(item.id)"
        var page = Page(
            title: "Trả lời phản ánh, kiến nghị \(item.code)", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [
                .init("Phản ánh, kiến nghị", "/regulation-feedback"), .init(item.code, base),
            ],
            actions: Button.link("Tải DOCX", base.followed(by: "/letter/docx"), .primary) + GuideTopic.feedback.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4.</p>\(FormPrintScreen.article(answer.form))
                """)
        page.assets = ["cases.css"]
        return page
    }
}
