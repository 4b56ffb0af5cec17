public import Hummingbird
public import HummingbirdCore
import NIOCore

/// The site put together: middleware in its order, then the providers' routes.
public enum WebApp {
    /// A router that answers for this site:
    ///
    ///     let router = WebApp.router(site: site, sessions: sessions, providers: [PaperRoutes(desk: desk), …])
    ///     var app = Application(router: router, server: WebApp.server, configuration: .init(address: address))
    public static func router(
        site: Site, sessions: any SessionSource, providers: [any RouteProvider]
    ) -> Router<WebContext> {
        let router = Router(context: WebContext.self, options: [.autoGenerateHeadEndpoints])
        router.addMiddleware {
            Arrival(site: site)
            RequestLog()
            SecurityHeaders()
            ErrorPages()
            SameOrigin()
            StaticAssets()
            SessionLoading(sessions: sessions)
            ReplicaReads()
            ErrorPages()
        }
        let book = APIBook()
        let officer = router.group(context: OfficerContext.self)
        let routes = WebRoutes(
            open: router.group(), officer: officer, api: APIRoutes(group: officer, book: book),
            publicAPI: PublicAPIRoutes(group: router.group(), book: book))
        for provider in providers { provider.add(to: routes) }
        if site.showsGallery { GalleryRoutes().add(to: routes) }
        let document = APIDocument(of: book.operations, title: "Công vụ")
        routes.open.get("/api/openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                body: .init(byteBuffer: try document.text))
        }
        return router
    }

    /// HTTP with limits that fit an office: a silent connection is closed after a minute, headers stay small, but
    /// an address may be longer than any page takes: it is answered with a sentence, not with nothing.
    public static var server: HTTPServerBuilder { serving(idle: .seconds(60)) }

    /// The same with another time for which a connection may be silent.
    static func serving(idle: TimeAmount) -> HTTPServerBuilder {
        .http1(
            configuration: .init(
                idleTimeout: idle,
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 64 << 10, maxHeaderListSize: 96 << 10, maxHeaderFieldCount: 100)))
    }
}
