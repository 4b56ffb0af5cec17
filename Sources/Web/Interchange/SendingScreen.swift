import Desk
import Office

/// The form by which a paper is sent to other agencies.
struct SendingScreen {
    let answer: SendingQuestion.Answer
    let form: FormView

    var page: Page {
        var page = Page(
            title: "Gửi liên thông", place: .outgoing,
            breadcrumbs: [
                .init("Văn bản đi", "/outgoing"),
                .init(DocumentWords.name(answer.item.label), "/documents/\(answer.item.label.id)"),
            ],
            actions: GuideTopic.interchange.link,
            main: "<p class=\"document-lead\">\(answer.item.label.title)</p>\(content)", layout: .reading,
            status: form.status)
        page.assets = ["document.css"]
        return page
    }

    private var content: HTML {
        let known = answer.agencies.compactMap { agency in
            agency.code.map { code -> HTML in "<li><code>\(code.text)</code> \(agency.name)</li>" }
        }
        let list: HTML =
            known.isEmpty
            ? .empty
            : "<details><summary>Cơ quan trong danh bạ, đã trao đổi (\(known.count))</summary><ul>\(known)</ul></details>"
        return Form.html(
            action: "/documents/\(answer.item.label.id)/sending", draft: "sending-\(answer.item.label.id)",
            body: form.summary
                + form.area(
                    "receivers", "Nơi nhận",
                    help: "Mỗi dòng một cơ quan: mã định danh, rồi tên. Ví dụ: H48.17 Sở Tài chính.", rows: 5) + list,
            buttons: [Button.submit("Gửi")])
    }
}
