public import Hummingbird
import NIOCore

/// Markup on its way to a browser, with its status.
public struct HTMLResponse: ResponseGenerator {
    public var status: HTTPResponse.Status
    public var html: HTML

    public init(_ html: HTML, status: HTTPResponse.Status = .ok) {
        self.html = html
        self.status = status
    }

    public func response(from request: Request, context: some RequestContext) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: html.bytes)))
    }
}
