import Hummingbird

/// Every component on a few pages, to be looked at. Only where the site says so: never in production.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /_gallery | anybody | the list of sample pages |
/// | GET | /_gallery/:name | anybody | one sample page, in a sample visitor's frame |
struct GalleryRoutes: RouteProvider {
    func add(to routes: WebRoutes) {
        routes.open.get("/_gallery") { _, _ in
            let links = Gallery.pages.map { page -> HTML in
                "<li><a href=\"\("/_gallery/\(page.name)" as Href)\">\(page.page.title)</a></li>"
            }
            return Page(title: "Mẫu giao diện", main: "<ul class=\"prose\">\(links)</ul>", layout: .reading)
        }
        routes.open.get("/_gallery/:name") { request, context in
            let name = try context.parameters.require("name")
            guard let sample = Gallery.pages.first(where: { $0.name == name }) else { throw HTTPError(.notFound) }
            return HTMLResponse(Gallery.html(sample.page, site: context.visit.site))
        }
    }
}
