public import Hummingbird
import HummingbirdCore

/// Leads the browser on after an act (303), with a sentence that the next page shows once.
public struct Redirect: ResponseGenerator {
    private let target: Href
    private let message: String?

    public init(to target: Href, saying message: String? = nil) {
        self.target = target
        self.message = message
    }

    public func response(from request: Request, context: some RequestContext) -> Response {
        var response = Response(status: .seeOther, headers: [.location: target.string])
        if let message, let visit = (context as? any VisitContext)?.visit {
            response.setCookie(SiteCookies.message(message, on: visit.site))
        }
        return response
    }
}
