import Hummingbird
import HummingbirdCore
import Office

/// Refuses an act that another site makes a visitor's browser send.
///
/// Browsers say where a request comes from (`Sec-Fetch-Site`, older ones `Origin`). A program that says neither passes
/// only without our cookie, so it cannot be a browser that was tricked.
struct SameOrigin: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard isHarmless(request.method) || isOurs(request, on: context.visit.site) else {
            throw OfficeError(
                .forbidden,
                "Yêu cầu không xuất phát từ trang này nên không được thực hiện. Hãy mở lại trang rồi làm lại.")
        }
        return try await next(request, context)
    }

    private func isHarmless(_ method: HTTPRequest.Method) -> Bool {
        method == .get || method == .head || method == .options
    }

    private func isOurs(_ request: Request, on site: Site) -> Bool {
        if let relation = request.headers[.secFetchSite] {
            return relation == "same-origin" || relation == "none"
        }
        if let origin = request.headers[.origin] {
            if let expected = site.origin { return origin == expected }
            return origin.hasSuffix("://" + (request.head.authority ?? "")) && request.head.authority != nil
        }
        return request.cookies[SiteCookies.sessionName(on: site)] == nil
    }
}
