import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office

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
            return LiveStream(elements: listening.changes, finish: listening.finish, frame: LiveFrame.changed)
                .response(to: request)
        }
    }
}
