import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Office

/// Turns whatever was thrown into an answer: a page for a person, JSON for a program. The only place that does.
///
/// It stands twice in the chain: inside the session, so that the page keeps the visitor's frame, and outside, for what
/// fails before the session is known.
struct ErrorPages: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let fault = Fault(error, reference: context.id)
            if fault.reference != nil, !(error is CancellationError) {
                context.logger.error(
                    "internal fault", error: error,
                    metadata: ["reference": "\(context.id)", "http.route": "\(context.endpointPath ?? "unknown")"])
            }
            if request.wantsJSON {
                return try fault.problem(to: request, context: context)
            }
            if fault.status == .unauthorized {
                if let form = await CarriedForm(refused: request) {
                    let target = refererPath(of: request).flatMap { Href(returnPath: $0) } ?? "/"
                    return SignInScreen(target: target, form: form).page.response(from: request, context: context)
                }
                return Redirect(to: signIn(returningFrom: request)).response(from: request, context: context)
            }
            return FaultPage(fault: fault).page.response(from: request, context: context)
        }
    }

    /// Back to the page asked for, or, when an act was refused, to the page on which it was started: its form restores
    /// what was typed.
    private func signIn(returningFrom request: Request) -> Href {
        let asked = request.method == .get ? request.uri.string : refererPath(of: request)
        let target = asked.flatMap { Href(returnPath: $0) }
        return Href("/sign-in").adding("return", target?.string)
    }

    private func refererPath(of request: Request) -> String? {
        guard let referer = request.headers[.referer], let host = request.head.authority,
            let range = referer.range(of: "://\(host)/")
        else { return nil }
        return "/" + referer[range.upperBound...]
    }
}

extension Request {
    /// Whether the sender is a program, or a script that asked for data.
    var wantsJSON: Bool {
        uri.path.hasPrefix("/api/") || headers[.accept]?.contains("application/json") == true
    }
}
