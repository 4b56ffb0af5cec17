import Hummingbird

/// Tells each request which site it came to. Outermost, so that every other middleware may ask.
struct Arrival: RouterMiddleware {
    typealias Context = WebContext

    let site: Site

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visit = Visit(site: site, remoteAddress: context.visit.remoteAddress)
        return try await next(request, context)
    }
}
