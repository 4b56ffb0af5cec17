public import Hummingbird
public import HummingbirdCore
import NIOCore

/// The site put together: middleware in its order, then the providers' routes.
public enum WebApp {
    /// A router that answers for this site; `Application(router:…)` serves it.
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
            ErrorPages()
        }
        let routes = WebRoutes(open: router.group(), officer: router.group(context: OfficerContext.self))
        for provider in providers { provider.add(to: routes) }
        if site.showsGallery { GalleryRoutes().add(to: routes) }
        return router
    }

    /// HTTP with limits that fit an office: a silent connection is closed after a minute, headers stay small.
    public static var server: HTTPServerBuilder {
        .http1(
            configuration: .init(
                idleTimeout: .seconds(60),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100)))
    }
}
