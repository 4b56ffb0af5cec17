import NIOCore
import Testing

@testable import Web

/// What one connection may send, on a real one.
@Suite("Limits of a connection", .timeLimit(.minutes(15))) struct ConnectionLimitTests {
    private static func serve(_ body: @Sendable @escaping (Int) async throws -> Void) async throws {
        let router = WebApp.router(site: TestSite.site, sessions: FixedSessions(), providers: [])
        try await PublicAttackTests.serve(router, by: WebApp.serving(idle: .milliseconds(200)), body)
    }

    @Test("Too many fields, and fields too long, end the connection with a refusal and not the server")
    func headers() async throws {
        try await Self.serve { port in
            let many = (0..<200).map { "X-A\($0): 1\r\n" }.joined()
            let long = "X-A: \(String(repeating: "a", count: 70_000))\r\n"
            let wide = (0..<3).map { "X-\($0): \(String(repeating: "a", count: 40_000))\r\n" }.joined()
            for fields in [many, long, wide] {
                let connection = try RawConnection(port: port)
                let answer = try? await connection.exchange(
                    "GET /khong-co HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n", until: "\r\n\r\n")
                #expect(answer.map { $0.hasPrefix("HTTP/1.1 4") } ?? true)
            }
            let next = try await RawConnection(port: port).exchange(
                "GET /khong-co HTTP/1.1\r\nHost: localhost\r\n\r\n", until: "\r\n\r\n")
            #expect(next.hasPrefix("HTTP/1.1 404"))
        }
    }

    @Test("Whoever says nothing, or stops in the middle of a head, is not waited for")
    func silence() async throws {
        try await Self.serve { port in
            for begun in ["", "GET /khong-co HTTP/1.1\r\nHost: loc"] {
                let connection = try RawConnection(port: port)
                await #expect(throws: RawConnection.Refused.self) {
                    _ = try await connection.exchange(begun, until: "never said")
                }
            }
        }
    }

    @Test("A head that comes byte by byte is waited for no longer than one that does not come")
    func drip() async throws {
        try await Self.serve { port in
            let heads = [
                "GET /\(String(repeating: "a", count: 500))",
                "GET /khong-co HTTP/1.1\r\n\(String(repeating: "X-A: 1\r\n", count: 60))",
            ]
            for head in heads {
                let taken = try await RawConnection(port: port).drip(head)
                // Fifty bytes a second: one that is waited for is waited for two seconds and more.
                #expect(taken.map { $0 < 100 } == true, "\(head.prefix(30)): \(taken ?? -1)")
            }
        }
    }

    @Test("A message with two ends, or whose length is no number, is refused")
    func smuggled() async throws {
        try await Self.serve { port in
            for fields in [
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: five\r\n", "Content-Length: -1\r\n",
            ] {
                let connection = try RawConnection(port: port)
                let answer = try? await connection.exchange(
                    "POST /khong-co HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n0\r\n\r\n", until: "\r\n\r\n")
                #expect(answer.map { $0.hasPrefix("HTTP/1.1 4") } ?? true, "\(fields)")
            }
        }
    }

    @Test("TRACE and methods that nobody knows are not answered with what was sent")
    func methods() async throws {
        try await Self.serve { port in
            for method in ["TRACE", "CONNECT", "XYZZY"] {
                let connection = try RawConnection(port: port)
                let answer = try? await connection.exchange(
                    "\(method) / HTTP/1.1\r\nHost: localhost\r\nX-Secret: abcdef\r\n\r\n", until: "\r\n\r\n")
                #expect(answer.map { $0.hasPrefix("HTTP/1.1 4") && !$0.contains("abcdef") } ?? true)
            }
        }
    }
}
