import Desk
import Office
import Paper

/// The pages of a scan or PDF that have what was searched for: each with the passages in words, then its picture with the
/// places marked. The marks are drawn over the picture in shares of it, so that they stay in place at any size.
struct FoundPages {
    let pages: [FoundPage]
    let document: Key<Document>
    /// Of a scan the pictures stand open: there the letters may have been read wrongly.
    let isScan: Bool

    /// Pages whose pictures are shown; the others are linked.
    private static let shown = 12
    /// Passages of a page that are said.
    private static let said = 5

    static func id(_ page: Int) -> String { "page-\(page)" }

    /// Nothing where no page has any.
    var html: HTML {
        guard !pages.isEmpty else { return .empty }
        let lines = pages.prefix(Self.shown).map { page -> HTML in
            """
            <li value="\(page.number)" id="\(Self.id(page.number))"><h3>Trang \(page.number): \(page.places.count) chỗ</h3>\
            \(passages(page))\(picture(page))</li>

            """
        }
        return """
            <details class="page-images found-pages"\(attribute: "open", if: isScan)>\
            <summary>Đánh dấu trên ảnh trang gốc (\(pages.count) trang)</summary>
            <ol>\(lines)</ol>\(rest)</details>

            """
    }

    private func passages(_ page: FoundPage) -> HTML {
        let lines = page.places.prefix(Self.said).map { place -> HTML in
            "<li>… \(place.before) <mark>\(place.words)</mark> \(place.after) …</li>"
        }
        let more = page.places.count - Self.said
        return "<ul>\(lines)</ul>"
            + (more > 0 ? "<p class=\"muted\">và \(more) chỗ nữa, đánh dấu trên ảnh.</p>" : .empty)
    }

    private func picture(_ page: FoundPage) -> HTML {
        let boxes = page.places.flatMap(\.boxes).map { box -> HTML in
            """
            <rect x="\(Self.percent(box.left))" y="\(Self.percent(box.top))" width="\(Self.percent(box.width))" \
            height="\(Self.percent(box.height))"/>
            """
        }
        return """
            <a class="page-marked" href="\(PageImages.href(page.number, of: document))">\
            <img src="\(PageImages.href(page.number, of: document))" loading="lazy" width="1131" height="1600" \
            alt="Ảnh trang \(page.number), \(page.places.count) chỗ được đánh dấu; mở ảnh riêng">\
            <svg aria-hidden="true">\(boxes)</svg></a>
            """
    }

    private var rest: HTML {
        let others = pages.dropFirst(Self.shown)
        guard !others.isEmpty else { return .empty }
        let links = others.map { page -> HTML in
            "<li><a href=\"\(PageImages.href(page.number, of: document))\">Trang \(page.number)</a>: \(page.places.count) chỗ</li>"
        }
        return "<p>Còn có ở các trang:</p><ul>\(links)</ul>"
    }

    /// «12.3%» of thousandths.
    private static func percent(_ thousandths: Int) -> String { "\(thousandths / 10).\(thousandths % 10)%" }
}
