import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Tells each request which site it came to. Outermost, so that every other middleware may ask.
struct Arrival: RouterMiddleware {
    typealias Context = WebContext

    let site: Site

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.visit = Visit(site: site, remoteAddress: address(of: request, peer: context.visit.remoteAddress))
        return try await next(request, context)
    }

    /// Who asks. The proxy appends the address it saw, so only the last one can be believed.
    private func address(of request: Request, peer: String?) -> String? {
        guard site.isBehindProxy, let last = request.headers[.forwardedFor]?.split(separator: ",").last else {
            return peer
        }
        return String(last.filter { $0 != " " })
    }
}
