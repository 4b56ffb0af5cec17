import Desk
import Office

/// The passage that lays the obligation on somebody, inside its surroundings, as the paper prints it.
struct ObligationSource: Sendable {
    let excerpt: SourceExcerpt
    let content: ObligationPage

    var html: HTML {
        let page: HTML? = excerpt.page.map { " <small class=\"muted\">trang \($0)</small>" }
        let open: HTML? = content.document.map {
            "<p class=\"after-paper\"><a href=\"\($0.href.at("p\(excerpt.start)"))\">Mở văn bản tại đoạn này</a></p>"
        }
        return """
            <section id="source"><h2>Đoạn văn bản giao việc\(page)</h2>
            <div class="excerpt" tabindex="0" role="region" aria-label="Đoạn văn bản giao việc"><article class="paper" aria-label="Trích văn bản">\(Self.paragraphs(excerpt))</article></div>
            \(open)</section>

            """
    }

    /// The letters of the excerpt as paragraphs, the passage marked in each that it runs through.
    static func paragraphs(_ excerpt: SourceExcerpt) -> HTML {
        var paragraphs = HTML.empty
        var open = HTML.empty
        for (text, isPassage) in [(excerpt.before, false), (excerpt.passage, true), (excerpt.after, false)] {
            for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0, !open.isEmpty {
                    paragraphs += "<p>\(open)</p>\n"
                    open = .empty
                }
                guard !line.isEmpty else { continue }
                open += isPassage ? "<mark>\(String(line))</mark>" : HTML.text(String(line))
            }
        }
        return open.isEmpty ? paragraphs : paragraphs + "<p>\(open)</p>"
    }
}
