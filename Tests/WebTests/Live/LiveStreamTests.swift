import Desk
import Hummingbird
import HummingbirdCore
import Logging
import Office
import ServiceLifecycle
import Testing
import Web

@Suite("The stream of live events over a real connection")
struct LiveStreamTests {
    @Test("It opens, tells what concerns the visitor, and lets the server stop", .timeLimit(.minutes(15)))
    func stream() async throws {
        let broadcaster = LiveBroadcaster()
        let router = WebApp.router(
            site: TestSite.site, sessions: FixedSessions(), providers: [LiveRoutes(broadcaster: broadcaster)])
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let app = Application(
            router: router, server: WebApp.server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { running.yield($0.localAddress?.port ?? 0) }, logger: logger)
        let group = ServiceGroup(configuration: .init(services: [app], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            let connection = try RawConnection(port: port)
            let request = "GET /live HTTP/1.1\r\nHost: localhost\r\nCookie: congvu=lan\r\n\r\n"
            let head = try await connection.exchange(request, until: "retry: 3000\n\n")
            #expect(head.hasPrefix("HTTP/1.1 200") && head.contains("text/event-stream"))
            broadcaster.publish([Notice(topic: "obligation:5", parties: [Key(7)])])
            let event = try await connection.exchange("", until: "obligation:5\n\n")
            #expect(event.contains("event: changed\ndata: obligation:5\n\n"))
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            #expect(broadcaster.count == 0)
        }
    }
}
