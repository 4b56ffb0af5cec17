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

    /// How many lines of the paper stand above and below the passage: enough to see under which heading it belongs, and
    /// few enough that the passage itself is seen first.
    static let above = 2, below = 3

    /// The letters of the excerpt as paragraphs, the passage marked in each that it runs through.
    static func paragraphs(_ excerpt: SourceExcerpt) -> HTML {
        var paragraphs = HTML.empty
        var open = HTML.empty
        let surroundings = (
            before: lines(of: excerpt.before, last: above + 1), after: lines(of: excerpt.after, first: below + 1)
        )
        for (text, isPassage) in [(surroundings.before, false), (excerpt.passage, true), (surroundings.after, false)] {
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

    /// The end of the text with the lines nearest to the passage. Its last line is the beginning of the passage's own, empty
    /// where the passage begins a line.
    private static func lines(of text: String, last count: Int) -> String {
        var kept: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).reversed() {
            kept.append(line)
            if kept.count(where: { !$0.isEmpty }) + (kept[0].isEmpty ? 1 : 0) == count { break }
        }
        return kept.reversed().joined(separator: "\n")
    }

    private static func lines(of text: String, first count: Int) -> String {
        var kept: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            kept.append(line)
            if kept.count(where: { !$0.isEmpty }) + (kept[0].isEmpty ? 1 : 0) == count { break }
        }
        return kept.joined(separator: "\n")
    }
}
