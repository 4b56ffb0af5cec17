import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ServiceLifecycle

/// What is written into an open `text/event-stream` as it comes, with a sign of life while nothing does.
struct LiveStream<Element: Sendable>: Sendable {
    let elements: AsyncStream<Element>
    let finish: @Sendable () -> Void
    let frame: @Sendable (Element) -> ByteBuffer

    /// The answer: it ends when the browser leaves, the server shuts down, or the time for coming back is reached.
    func response(to request: Request) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .acceptBuffering: "no"],
            body: ResponseBody { writer in
                try await stream(of: request, into: &writer)
                try await writer.finish(nil)
            })
    }

    private func stream(of request: Request, into writer: inout any ResponseBodyWriter) async throws {
        defer { finish() }
        try await writer.write(LiveFrame.opening)
        try await withGracefulShutdownHandler {
            try await request.body.consumeWithInboundCloseHandler { _ in
                try await write(into: &writer)
            } onInboundClosed: {
                finish()
            }
        } onGracefulShutdown: {
            finish()
        }
    }

    private func write(into writer: inout any ResponseBodyWriter) async throws {
        let (frames, pulse) = AsyncStream.makeStream(of: ByteBuffer.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await element in elements { pulse.yield(frame(element)) }
                pulse.finish()
            }
            group.addTask {
                for _ in 0..<LiveRoutes.beats {
                    try await Task.sleep(for: LiveRoutes.beat)
                    pulse.yield(LiveFrame.beat)
                }
                finish()
            }
            for await next in frames { try await writer.write(next) }
            group.cancelAll()
        }
    }
}
