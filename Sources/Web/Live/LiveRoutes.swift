import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Office
import ServiceLifecycle

/// What others do, told while a page is open.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /live | signed in | a stream of `changed` events whose data is a topic that concerns the visitor |
public struct LiveRoutes: RouteProvider {
    /// A proxy closes a silent line after a minute; this is well below.
    static let beat = Duration.seconds(25)
    /// After so many beats the stream ends and the browser comes back, so that a revoked session is noticed.
    static let beats = 36

    private let broadcaster: LiveBroadcaster

    public init(broadcaster: LiveBroadcaster) {
        self.broadcaster = broadcaster
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/live") { request, context in
            guard let listening = broadcaster.listen(context.actor.person, as: context.actor.holders) else {
                // The browser asks again by itself.
                return Response(status: .serviceUnavailable, headers: [.retryAfter: "60"])
            }
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .acceptBuffering: "no"],
                body: ResponseBody { writer in
                    try await stream(listening.topics, finish: listening.finish, of: request, into: &writer)
                    try await writer.finish(nil)
                })
        }
    }

    /// Writes until the browser leaves, the server shuts down, or the time for coming back is reached.
    private func stream(
        _ topics: AsyncStream<String>, finish: @escaping @Sendable () -> Void, of request: Request,
        into writer: inout any ResponseBodyWriter
    ) async throws {
        defer { finish() }
        try await writer.write(LiveFrame.opening)
        try await withGracefulShutdownHandler {
            try await request.body.consumeWithInboundCloseHandler { _ in
                try await write(topics, finish: finish, into: &writer)
            } onInboundClosed: {
                finish()
            }
        } onGracefulShutdown: {
            finish()
        }
    }

    private func write(
        _ topics: AsyncStream<String>, finish: @escaping @Sendable () -> Void,
        into writer: inout any ResponseBodyWriter
    ) async throws {
        let (beats, pulse) = AsyncStream.makeStream(of: LiveSignal.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await topic in topics { pulse.yield(.changed(topic)) }
                pulse.finish()
            }
            group.addTask {
                for _ in 0..<Self.beats {
                    try await Task.sleep(for: Self.beat)
                    pulse.yield(.beat)
                }
                finish()
            }
            for await signal in beats { try await writer.write(signal.frame) }
            group.cancelAll()
        }
    }
}
