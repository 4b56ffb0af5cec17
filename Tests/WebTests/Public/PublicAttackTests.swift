import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Office
import ServiceLifecycle
import TestSupport
import Testing
import WorkTime

@testable import Web

@Suite("The public pages under attack") struct PublicAttackTests {
    /// What an answer says, but for the number that was asked for.
    private static func told(_ answer: TestResponse, _ code: String) -> String {
        "\(answer.status) \(answer.headers[.contentLength] ?? "") "
            + answer.body.replacing(PublicSite.typed(code), with: "CODE").replacing(code, with: "CODE")
    }

    @Test("Who tries one number after the other learns nothing: the answer is that to wrong digits, letter by letter")
    func enumeration() async throws {
        try await PublicSite.with { site in
            let wrong = try await site.stranger.post(
                "/tra-cuu", from: "203.0.113.1", ["ma": PublicSite.typed(PublicSite.settledCode), "digits": "1111"])
            let known = Self.told(wrong, PublicSite.settledCode)
            var other: [String] = []
            for number in 3..<23 {
                let code = "H99.13-250314-\(String(10_000 + number).dropFirst())"
                let answer = try await site.stranger.post(
                    "/tra-cuu", from: "203.0.113.\(number)", ["ma": PublicSite.typed(code), "digits": "1111"])
                if Self.told(answer, code) != known { other.append(code) }
            }
            #expect(other == [])
            #expect(wrong.status == 422 && wrong.body.contains("value=\"1111\""))
        }
    }

    @Test(
        "Whoever guesses the digits of one dossier is stopped after five, from wherever he or she comes; others are not"
    )
    func guessing() async throws {
        try await PublicSite.with { site in
            let citizen = site.stranger
            let code = PublicSite.typed(PublicSite.settledCode)
            var statuses: [Int] = []
            for guess in 0..<7 {
                statuses.append(
                    try await citizen.post(
                        "/tra-cuu", from: "198.51.100.\(guess)", ["ma": code, "digits": "000\(guess)"]
                    )
                    .status)
            }
            #expect(statuses == [422, 422, 422, 422, 422, 429, 429])
            // Not even the right digits are told from the wrong ones then.
            let right = try await citizen.post("/tra-cuu", from: "192.0.2.1", ["ma": code, "digits": "5678"])
            #expect(right.status == 429 && right.body.contains("Đã trả lời sai quá nhiều lần"))
            let other = PublicSite.typed(PublicSite.openCode)
            #expect(
                try await citizen.post("/tra-cuu", from: "192.0.2.1", ["ma": other, "digits": "5678"]).status == 200)
            site.office.clock.advance(seconds: 900)
            #expect(
                try await citizen.post("/tra-cuu", from: "192.0.2.1", ["ma": code, "digits": "5678"]).status == 200)
        }
    }

    @Test("A hundred guesses at the same moment are counted too")
    func burst() async throws {
        try await PublicSite.with { site in
            let services = PublicServices(
                desk: site.office.desk, board: PublicBoard(), tokens: SecretToken.random, refusalAfter: .zero,
                now: { [clock = site.office.clock] in clock.now })
            let code = try #require(DossierCode(PublicSite.settledCode))
            let looked = await withTaskGroup(of: Int.self) { group in
                for guess in 0..<100 {
                    group.addTask {
                        do throws(OfficeError) {
                            try services.gate.attempt(code, from: "203.0.113.\(guess)")
                            return 1
                        } catch { return 0 }
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(looked == services.rules.limits.wrongOfDossier)
        }
    }

    @Test("A flood from one address is refused with a sentence; whoever comes from another is served")
    func flood() async throws {
        try await PublicSite.with(open: PublicRules(limits: .init(requestsAMinute: 20))) { site in
            let citizen = site.stranger
            var statuses: [Int: Int] = [:]
            for number in 0..<60 {
                let path = ["/tra-cuu", "/thu-tuc", "/bang-cong-khai"][number % 3]
                let answer = try await citizen.get(path, headers: [.forwardedFor: "203.0.113.9"])
                statuses[answer.status, default: 0] += 1
                if answer.status == 429 { #expect(answer.body.contains("Có quá nhiều yêu cầu")) }
            }
            #expect(statuses == [200: 20, 429: 40])
            #expect(try await citizen.get("/tra-cuu", headers: [.forwardedFor: "203.0.113.10"]).status == 200)
            let json = try await citizen.send(
                .get, "/api/public/board", headers: [.forwardedFor: "203.0.113.9"], body: ByteBuffer())
            #expect(json.status == 429 && json.body.contains("tooManyRequests"))
            // Officers at the same address go on working.
            #expect(try await site.desk.get("/dossiers", headers: [.forwardedFor: "203.0.113.9"]).status == 200)
            site.office.clock.advance(seconds: 60)
            #expect(try await citizen.get("/tra-cuu", headers: [.forwardedFor: "203.0.113.9"]).status == 200)
        }
    }

    @Test("Counting ever new names does not fill the memory, and does not forget who goes on")
    func memory() {
        var window = AttemptWindow(seconds: 900, most: 1_000)
        let now = Instant(milliseconds: 1_773_626_400_000)
        for round in 0..<10_000 {
            _ = window.count("new \(round)", at: now)
            _ = window.count("bad", at: now)
        }
        #expect(window.count("bad", at: now) == 10_001)
        #expect(window.count("bad", at: now.adding(seconds: 900)) == 1)
        #expect(SenderAddress.name(of: "2001:db8::1") == SenderAddress.name(of: "2001:db8::ffff"))
        #expect(SenderAddress.name(of: "2001:db8::1") != SenderAddress.name(of: "2001:db8:0:1::1"))
        #expect(SenderAddress.name(of: "::ffff:203.0.113.9") == "203.0.113.9")
    }

    @Test("Script in names and in what people say comes out as text, or not at all")
    func script() async throws {
        try await PublicSite.with { site in
            let code = PublicSite.typed(PublicSite.settledCode)
            let found = try await site.stranger.post("/tra-cuu", ["ma": code, "digits": "5678"]).body
            #expect(!found.contains("script>Văn") && !found.contains("<hội chợ>") && found.contains("&lt;hội chợ"))
            let link = try await site.link()
            let comment = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'"
            let rated = try await site.stranger.post(
                link, ["buoc": "9", "di": "tiep", "overall": "good", "comment": comment])
            #expect(rated.status == 200)
            let list = try await site.desk.get("/ratings").body
            #expect(list.contains("&lt;script>alert(1)") || list.contains("&lt;script&gt;alert(1)"))
            #expect(!list.contains("<script>alert") && !list.contains("<img src=x"))
            for typed in ["<script>", "\"><svg onload=alert(1)>", "H99.13-250314-0001-47'--"] {
                let page = try await site.stranger.get("/tra-cuu?ma=\(FormPost.escaped(typed))")
                #expect(page.status == 422 && !page.body.contains("<svg onload") && !page.body.contains("<script>\""))
            }
        }
    }

    @Test("Unreadable, cut and foreign forms get a sentence and change nothing")
    func badForms() async throws {
        try await PublicSite.with { site in
            let link = try await site.link()
            let citizen = site.stranger
            let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
            let bodies: [(HTTPFields, [UInt8])] = [
                (form, [0x6D, 0x61, 0x3D, 0xFF, 0xFE]), (form, Array("overall=%00".utf8)),
                ([.contentType: "text/plain"], Array("overall=good".utf8)), ([:], []),
                (form, [UInt8](repeating: UInt8(ascii: "a"), count: 20_000)),
            ]
            for (headers, body) in bodies {
                for path in ["/tra-cuu", link] {
                    let answer = try await citizen.send(.post, path, headers: headers, body: ByteBuffer(bytes: body))
                    #expect([413, 422].contains(answer.status), "\(path) \(answer.status)")
                }
            }
            let other = try await citizen.send(
                .post, link, headers: [.contentType: "application/x-www-form-urlencoded", .secFetchSite: "cross-site"],
                body: ByteBuffer(string: "buoc=9&di=tiep&overall=good"))
            #expect(other.status == 403)
            #expect(try await site.desk.get("/api/ratings").body.contains(#""ratings":[]"#))
        }
    }

    @Test("Fifty megabytes for a public form are refused before they have come", .timeLimit(.minutes(15)))
    func upload() async throws {
        try await PublicSite.with { site in
            try await Self.serve(site.ledger.site.router()) { port in
                for (path, type) in [
                    ("/tra-cuu", "application/x-www-form-urlencoded"), ("/tra-cuu", "multipart/form-data; boundary=x"),
                    ("/danh-gia/1-x", "application/x-www-form-urlencoded"), ("/api/public/look-up", "application/json"),
                    ("/api/public/ratings", "application/json"),
                ] {
                    let connection = try RawConnection(port: port)
                    let head = """
                        POST \(path) HTTP/1.1\r\nHost: localhost\r\nContent-Type: \(type)\r\n\
                        Content-Length: 52428800\r\n\r\nma=
                        """
                    // Three bytes of fifty million were sent when the answer is there.
                    let answer = try await connection.exchange(head, until: "\r\n\r\n")
                    #expect(
                        answer.hasPrefix("HTTP/1.1 413") || answer.hasPrefix("HTTP/1.1 422"),
                        "\(path) \(answer.prefix(40))")
                }
            }
        }
    }

    /// Serves a site over real connections while `body` runs.
    static func serve(
        _ router: sending Router<WebContext>, by server: HTTPServerBuilder = WebApp.server,
        _ body: @Sendable @escaping (Int) async throws -> Void
    ) async throws {
        let (ports, running) = AsyncStream.makeStream(of: Int.self)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let app = Application(
            router: router, server: server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { running.yield($0.localAddress?.port ?? 0) }, logger: logger)
        let group = ServiceGroup(configuration: .init(services: [app], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var iterator = ports.makeAsyncIterator()
            let port = try #require(await iterator.next())
            try await body(port)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
