import Desk
import Office

/// The annexes of an outgoing paper in files of their own, with what its drafter can do with them.
struct OutgoingAnnexes {
    let screen: OutgoingScreen
    /// The form that was refused.
    let refused: FormView?

    private var mayChange: Bool { screen.paper.hasContent && screen.answer.acts.contains(.edit) }
    private var href: Href { screen.href.followed(by: "/annexes") }

    /// Nil where there are none and none can be added.
    var html: HTML? {
        let annexes = screen.answer.annexes
        guard mayChange || !annexes.isEmpty else { return nil }
        let lines = annexes.map { annex -> HTML in
            let file: Href =
                screen.item.document.map { "/documents/\($0)/annexes/\(annex.position)" }
                ?? href.followed(by: "/\(annex.position)")
            let drop: HTML? =
                mayChange
                ? Button.act(
                    "Bỏ phụ lục \(annex.position)", href.followed(by: "/\(annex.position)/removal"), .quiet,
                    hidden: ["version": "\(screen.paper.version)"]) : nil
            return
                "<li value=\"\(annex.position)\"><a href=\"\(file)\">\(annex.title)</a>\(AnnexWorth(annex: annex).html) \(drop)</li>"
        }
        let list: HTML? = annexes.isEmpty ? nil : "<ol class=\"annex-list\">\(lines)</ol>"
        return "<section id=\"annexes\"><h2>Phụ lục kèm theo</h2>\(list)\(mayChange ? adding : .empty)</section>\n"
    }

    private var help: String {
        let signing =
            screen.keys.hasSeal
            ? "Tệp Word, PDF được ký số của cơ quan khi phát hành, bảng tính thì không."
            : "Khi phát hành, văn thư đưa vào bản đã ký số của cơ quan."
        return
            "Word (.docx), PDF hoặc bảng tính (.xlsx, .ods). Văn bản cùng các phụ lục tối đa \(InterchangeLimits.paperBytes >> 20) MB khi gửi qua trục liên thông. \(signing)"
    }

    private var adding: HTML {
        let view = refused ?? FormView()
        let body: HTML = """
            \(view.summary)\(view.text("title", "Tên phụ lục", help: "Để trống thì lấy tên tệp.", isOptional: true))\
            \(DropZone.html(
                name: "annex", title: "Tệp phụ lục",
                help: help,
                accept: ".docx,.pdf,.xlsx,.ods", answersWithPage: true))\
            \(view.errorLine("annex"))\(view.hidden("version", "\(screen.paper.version)"))
            """
        let form = Form.html(
            action: href, hasFiles: true, body: body, buttons: [Button.submit("Thêm phụ lục", .plain)])
        return
            "<details class=\"folded-act\"\(attribute: "open", if: refused != nil)><summary>Thêm tệp phụ lục</summary>\(form)</details>"
    }
}
