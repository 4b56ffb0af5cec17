import Desk
import Office
import WorkTime

/// Two versions of a draft, paragraph by paragraph: what came and what went, told by words and signs, not by colour alone.
struct OutgoingComparisonScreen {
    let answer: OutgoingComparison.Answer

    private var href: Href { "/outgoing/\(answer.item.paper.id)" }

    var page: Page {
        var page = Page(
            title: "So sánh phiên bản \(answer.old.number) và \(answer.new.number)", place: .outgoing,
            breadcrumbs: [.init("Văn bản đi", "/outgoing"), .init(answer.item.paper.excerpt, href)],
            main: "\(choice)\(summary)<div class=\"comparison\">\(HTML.joined(answer.comparison.lines.map(line)))</div>"
        )
        page.assets = ["document.css", "outgoing.css"]
        return page
    }

    private var choice: HTML {
        let options = answer.versions.map { version in
            (String(version.number), "Phiên bản \(version.number), \(version.by), \(WrittenDay.text(version.at))")
        }
        let view = FormView(["from": "\(answer.old.number)", "to": "\(answer.new.number)"])
        return """
            <form class="form compare no-print" action="\(href.followed(by: "/comparison"))">\
            \(view.select("from", "Phiên bản cũ", options: options))\(view.select("to", "Phiên bản mới", options: options))\
            <div class="form-buttons">\(Button.submit("So sánh", .plain))</div></form>
            """
    }

    private var summary: HTML {
        let comparison = answer.comparison
        guard comparison.inserted + comparison.deleted + comparison.changed > 0 else {
            return NoticeBox.html("<p>Hai phiên bản không khác nhau về chữ.</p>")
        }
        return """
            <p>\(comparison.inserted) đoạn thêm, \(comparison.deleted) đoạn bỏ, \(comparison.changed) đoạn sửa. Chữ thêm được gạch \
            chân trong [+ +], chữ bỏ bị gạch ngang trong [− −].</p>
            """
    }

    private func line(_ line: TextComparison.Line) -> HTML {
        switch line {
        case .same(let text): "<p>\(text)</p>\n"
        case .inserted(let text): "<p class=\"is-inserted\"><b class=\"mark\">Thêm:</b> \(Self.inserted(text))</p>\n"
        case .deleted(let text): "<p class=\"is-deleted\"><b class=\"mark\">Bỏ:</b> \(Self.deleted(text))</p>\n"
        case .changed(let pieces):
            "<p class=\"is-changed\"><b class=\"mark\">Sửa:</b> \(HTML.joined(pieces.map(piece)))</p>\n"
        }
    }

    private func piece(_ piece: TextComparison.Piece) -> HTML {
        switch piece {
        case .same(let text): "\(text) "
        case .inserted(let text): "\(Self.inserted(text)) "
        case .deleted(let text): "\(Self.deleted(text)) "
        }
    }

    private static func inserted(_ text: String) -> HTML { "<ins>[+\(text)+]</ins>" }
    private static func deleted(_ text: String) -> HTML { "<del>[−\(text)−]</del>" }
}
