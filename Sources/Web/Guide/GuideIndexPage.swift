/// The guide's table of contents, with the reader's own chapter first.
struct GuideIndexPage {
    let own: GuideChapter

    var page: Page {
        let chapters = GuideBook.chapters.map { chapter -> HTML in
            let sections = chapter.sections.map { section -> HTML in
                "<li><a href=\"\(chapter.href.at(section.id))\">\(section.title)</a></li>"
            }
            return """
                <section><h2><a href="\(chapter.href)">\(chapter.title)</a></h2><p>\(chapter.summary)</p>
                <ul class="guide-sections">\(sections)</ul></section>

                """
        }
        let start = NoticeBox.html(
            """
            <p>Phần viết cho công việc của anh/chị: <a href="\(own.href)"><b>\(own.title)</b></a>. Nếu mới dùng lần đầu, \
            hãy đọc <a href="/guide/start">Bắt đầu</a> trước, khoảng năm phút.</p>
            """)
        return Page(
            title: "Hướng dẫn sử dụng", main: "<div class=\"guide guide-index\">\(start)\(chapters)</div>",
            layout: .reading)
    }
}
