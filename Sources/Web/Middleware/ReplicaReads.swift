import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Lets a replica answer what a page asks, when it has all that this browser wrote and was told of.
///
/// Stands behind the session: who asks and what he may is always read from the primary. A program keeps no cookies, so it reads
/// there too.
struct ReplicaReads: RouterMiddleware {
    typealias Context = WebContext

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let site = context.visit.site
        guard site.hasReplica, context.visit.visitor?.isProgram != true else { return try await next(request, context) }
        let cookies = request.cookies
        let marks = [SiteCookies.writtenName, SiteCookies.toldName].compactMap { cookies[$0]?.value }
        let (answer, written) = try await ReplicaReading.following(
            marks: marks, mayFollow: request.method == .get || request.method == .head
        ) { try await next(request, context) }
        guard let written else { return answer }
        var response = answer
        response.setCookie(SiteCookies.written(written, on: site))
        return response
    }
}
