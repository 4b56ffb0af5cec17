public import Hummingbird
import HummingbirdCore
import NIOCore

/// Leads the browser on after an act (303), with a sentence that the next page shows once.
///
/// A script that asked for data gets `{"location":"…"}` instead, so that it, and not its request, goes there.
public struct Redirect: ResponseGenerator {
    private let target: Href
    private let message: String?

    public init(to target: Href, saying message: String? = nil) {
        self.target = target
        self.message = message
    }

    public func response(from request: Request, context: some RequestContext) -> Response {
        var response = answer(to: request)
        if let message, let visit = (context as? any VisitContext)?.visit {
            response.setCookie(SiteCookies.message(message, on: visit.site))
        }
        return response
    }

    private func answer(to request: Request) -> Response {
        guard request.wantsJSON else { return Response(status: .seeOther, headers: [.location: target.string]) }
        // An address is ASCII without quotes and backslashes, so it needs no escaping here.
        return Response(
            status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: "{\"location\":\"\(target.string)\"}")))
    }
}
