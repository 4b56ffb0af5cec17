import Hummingbird
import HummingbirdCore
import Logging
import Office

/// Reads who is asking from the cookie, and the sentence that the act before left for this page.
struct SessionLoading: RouterMiddleware {
    typealias Context = WebContext

    let sessions: any SessionSource

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let cookies = request.cookies
        context.visit.message = cookies[SiteCookies.messageName].flatMap { MessageCoding.decoded($0.value) }
        if let token = cookies[SiteCookies.sessionName(on: context.visit.site)]?.value, !token.isEmpty {
            context.visit.visitor = try await sessions.visitor(token: token, counting: request.wantsPage)
            context.record.person = context.visit.visitor?.actor.person.value
        }
        return try await next(request, context)
    }
}

extension Request {
    /// Whether the answer may be a page with its frame: neither data nor a stream was asked for.
    fileprivate var wantsPage: Bool {
        !wantsJSON && headers[.accept]?.contains("text/event-stream") != true
    }
}
