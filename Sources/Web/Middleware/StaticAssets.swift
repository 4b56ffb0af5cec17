public import Hummingbird
import HummingbirdCore
import NIOCore

/// Answers `/assets/VERSION/NAME` from memory, compressed where the browser takes it.
///
/// A page of an older release may still ask for its version: it gets today's file, but is told to ask again next time.
public struct StaticAssets: RouterMiddleware {
    public typealias Context = WebContext

    public init() {}

    public func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        guard path.hasPrefix("/assets/"), request.method == .get || request.method == .head else {
            return try await next(request, context)
        }
        context.coreContext.endpointPath.value = "/assets/**"
        let pieces = path.dropFirst("/assets/".count).split(separator: "/")
        let assets = context.visit.site.assets
        guard pieces.count == 2, let file = assets.file(pieces[1]) else { throw HTTPError(.notFound) }
        var headers: HTTPFields = [
            .eTag: file.tag, .vary: "Accept-Encoding",
            .cacheControl: pieces[0] == assets.version ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        if request.headers[.ifNoneMatch]?.contains(file.tag) == true {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = file.contentType
        var body = file.body
        if let gzipped = file.gzipped, request.headers[.acceptEncoding]?.contains("gzip") == true {
            headers[.contentEncoding] = "gzip"
            body = gzipped
        }
        headers[.contentLength] = String(body.readableBytes)
        return Response(
            status: .ok, headers: headers, body: request.method == .head ? .init() : .init(byteBuffer: body))
    }
}
