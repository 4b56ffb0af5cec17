import Hummingbird
import Office

/// What surrounds every page: the bar above, the rail beside, the way here, the heading.
///
/// Strangers get the page without rail and search.
public struct Frame: Sendable {
    let site: Site
    let visitor: Visitor?
    let message: String?

    public init(site: Site, visitor: Visitor?, message: String? = nil) {
        self.site = site
        self.visitor = visitor
        self.message = message
    }

    /// The whole document.
    public func html(_ page: Page) -> HTML {
        """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(page.status == .refusedForm ? "Lỗi: " : "")\(page.title) · Công vụ</title>
        <link rel="icon" type="image/svg+xml" href="\(site.assets.href("emblem.svg"))">
        <link rel="stylesheet" href="\(site.assets.href("congvu.css"))">
        <link rel="stylesheet" href="\(site.assets.href("parts.css"))">
        <link rel="stylesheet" href="\(site.assets.href("ledger.css"))">
        <link rel="stylesheet" href="\(site.assets.href("print.css"))" media="print">
        <script type="module" src="\(site.assets.href("congvu.js"))"></script>\(page.assets.map(asset))\(page.reloadsAfter.map(reload))
        </head>
        <body class="layout-\(page.layout.rawValue)\(visitor == nil ? " is-stranger" : "")"\
        \(attribute: "data-visitor", visitor?.actor.person.description)\
        \(attribute: "data-live", visitor == nil ? nil : "/live" as Href)\
        \(attribute: "data-topics", page.topics.isEmpty ? nil : page.topics.joined(separator: " "))>
        <a class="skip" href="#main">Đến phần nội dung</a>
        \(TopBar(site: site, visitor: visitor).html)
        \(visitor.map { Rail(visitor: $0, current: page.place).html })
        <main id="main" tabindex="-1">
        \(breadcrumbs(page.breadcrumbs))
        <div class="heading"><h1>\(page.title)</h1>\(page.aside)\
        \(page.actions.isEmpty ? .empty : "<div class=\"actions\">\(page.actions)</div>" as HTML)</div>
        \(site.isReadOnly ? Self.readOnly : nil)\
        \(message.map { "<p class=\"message\" role=\"status\">\($0)</p>" as HTML })
        \(page.main)\(page.sight.map(why))
        </main>
        \(visitor == nil ? .empty : Self.liveBar)
        </body>
        </html>
        """
    }

    private func why(_ subject: SightSubject) -> HTML {
        "\n<p class=\"sight\"><a href=\"\(SightScreen.href(subject))\">Vì sao tôi xem được?</a></p>"
    }

    private func asset(_ name: String) -> HTML {
        let href = site.assets.href(name)
        return name.hasSuffix(".css")
            ? "\n<link rel=\"stylesheet\" href=\"\(href)\">" : "\n<script type=\"module\" src=\"\(href)\"></script>"
    }

    private func reload(_ seconds: Int) -> HTML {
        "\n<noscript><meta http-equiv=\"refresh\" content=\"\(String(seconds))\"></noscript>"
    }

    private func breadcrumbs(_ items: [MenuItem]) -> HTML? {
        guard !items.isEmpty else { return nil }
        let links = items.map { item -> HTML in "<li><a href=\"\(item.href)\">\(item.title)</a></li>" }
        return "<nav class=\"breadcrumbs\" aria-label=\"Đường dẫn\"><ol>\(links)</ol></nav>"
    }

    private static let readOnly: HTML = """
        <p class="message read-only" role="status">Hệ thống đang ở chế độ chỉ đọc để bảo trì: xem, tìm, tải về và in được; \
        nội dung gửi lên không được lưu.</p>

        """

    /// Filled by the script when something changed elsewhere; nothing on the page moves until the person asks.
    private static let liveBar: HTML = """
        <div class="live-bar" id="live-bar" role="status" hidden><span></span> \
        <button type="button" class="button quiet">Xem</button></div>
        """
}
