import Desk
import Office

/// The Word templates for a draft: each is downloaded with its fields filled.
struct DraftTemplateChoiceScreen {
    let answer: DraftTemplateChoice.Answer
    /// The number of the dossier or petition whose fields are filled; nil for none.
    let about: String?
    let form: FormView
    /// Who may add one is led there.
    let isAdministrator: Bool

    var page: Page {
        let href: Href = "/outgoing/\(answer.item.paper.id)"
        let keeping: HTML =
            isAdministrator ? Button.link("Quản lý mẫu Word", "/outgoing/templates", .quiet) : .empty
        return Page(
            title: "Soạn từ mẫu Word", place: .outgoing,
            breadcrumbs: [.init("Văn bản đi", "/outgoing"), .init(answer.item.paper.excerpt, href)],
            actions: GuideTopic.outgoing.link + keeping,
            main: """
                <p class="prose">Tải mẫu đã điền về, sửa tiếp trong Word, rồi tải lên ở trang của dự thảo làm phiên bản mới.</p>
                <form class="filters" action="\(href.followed(by: "/templates"))">\(form.text(
                    "case", "Mã hồ sơ, số đơn", help: "Để điền cả các chỗ về hồ sơ một cửa hoặc đơn thư.", isOptional: true))\
                <button class="button">Chọn</button></form>
                \(list(href))
                """)
    }

    private func list(_ href: Href) -> HTML {
        guard !answer.templates.isEmpty else {
            return EmptyState.html(
                "Chưa có mẫu cho loại văn bản này", "Quản trị hệ thống thêm mẫu Word ở trang Văn bản đi.")
        }
        let rows = answer.templates.map { template in
            Table.Row(
                key: "template-\(template.id)", href: nil,
                cells: [
                    .text(template.name), .text(template.kind),
                    Button.link(
                        "Tải mẫu đã điền", href.followed(by: "/templates/\(template.id)").adding("case", about)),
                ])
        }
        return Table(
            caption: "Mẫu cho \(answer.item.paper.kind)",
            columns: [.init("Tên mẫu"), .init("Loại văn bản"), .init("Thao tác")], rows: rows
        ).html
    }
}
