/// One chapter with its own table of contents, and the ways to the chapters before and after.
struct GuidePage {
    let chapter: GuideChapter

    var page: Page {
        let contents = chapter.sections.map { section -> HTML in
            "<li><a href=\"#\(section.id)\">\(section.title)</a></li>"
        }
        return Page(
            title: chapter.title, breadcrumbs: [MenuItem("Hướng dẫn sử dụng", "/guide")],
            main: """
                <div class="guide"><p class="lead">\(chapter.summary)</p>
                <nav class="contents" aria-label="Trong phần này"><ul>\(contents)</ul></nav>
                \(chapter.sections.map(\.html))\(neighbours)</div>
                """,
            layout: .reading)
    }

    private var neighbours: HTML {
        let chapters = GuideBook.chapters
        guard let index = chapters.firstIndex(where: { $0.slug == chapter.slug }) else { return .empty }
        let before: HTML? =
            index == 0
            ? nil : "<a href=\"\(chapters[index - 1].href)\" rel=\"prev\">← \(chapters[index - 1].title)</a>"
        let after: HTML? =
            index + 1 == chapters.count
            ? nil : "<a href=\"\(chapters[index + 1].href)\" rel=\"next\">\(chapters[index + 1].title) →</a>"
        return "<nav class=\"neighbours\" aria-label=\"Phần trước, phần sau\">\(before)\(after)</nav>\n"
    }
}
