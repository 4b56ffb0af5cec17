import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import Office

/// Reads who is asking from the cookie, of a program from its key, and the sentence that the act before left for this page.
struct SessionLoading: RouterMiddleware {
    typealias Context = WebContext

    let sessions: any SessionSource

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let cookies = request.cookies
        context.visit.message = cookies[SiteCookies.messageName].flatMap { MessageCoding.decoded($0.value) }
        if let key = request.key {
            context.visit.visitor = try await program(key, request)
            context.record.person = context.visit.visitor?.actor.person.value
        } else if let token = cookies[SiteCookies.sessionName(on: context.visit.site)]?.value, !token.isEmpty {
            context.visit.visitor = try await sessions.visitor(token: token, counting: request.wantsPage)
            context.record.person = context.visit.visitor?.actor.person.value
        }
        return try await next(request, context)
    }

    /// A key that does not work is refused in words, so that whoever keeps the program knows; one that only asks cannot act.
    private func program(_ key: String, _ request: Request) async throws -> Visitor {
        guard let (visitor, reach) = try await sessions.program(key: key) else {
            throw OfficeError(.unauthenticated, "Khóa của chương trình không đúng, đã hết hạn hoặc đã bị thu hồi.")
        }
        guard reach != .read || request.method == .get || request.method == .head else {
            throw OfficeError(.forbidden, "Khóa này chỉ dùng để đọc.")
        }
        return visitor
    }
}

extension Request {
    /// What a program sends to the API as «Authorization: Bearer …»; nil elsewhere: pages are for people.
    fileprivate var key: String? {
        guard uri.path.hasPrefix("/api/"), let header = headers[.authorization],
            header.lowercased().hasPrefix("bearer ")
        else { return nil }
        return header.dropFirst(7).trimmingCharacters(in: .whitespaces)
    }

    /// Whether the answer may be a page with its frame: neither data nor a stream was asked for.
    fileprivate var wantsPage: Bool {
        !wantsJSON && headers[.accept]?.contains("text/event-stream") != true
    }
}
