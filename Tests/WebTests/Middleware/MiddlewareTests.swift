import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import Testing
import Web

/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /hello | anybody | a page |
/// | GET | /mine | signed in | a page in the visitor's frame |
/// | POST | /act | signed in | leads to /mine with a message |
/// | GET | /fail/:kind | anybody | throws that error |
/// | POST | /upload | anybody | the fields and files that came |
private struct Routes: RouteProvider {
    func add(to routes: WebRoutes) {
        routes.open.get("/hello") { _, _ in Page(title: "Xin chào", main: "<p>Chào</p>", layout: .single) }
        routes.officer.get("/mine") { _, context in
            Page(title: "Việc của \(context.actor.name)", place: .work, main: "")
        }
        routes.officer.post("/act") { _, _ in Redirect(to: "/mine", saying: "Đã ghi nhận <báo cáo>.") }
        routes.open.get("/fail/:kind") { _, context -> String in
            let kind = try context.parameters.require("kind")
            if let code = OfficeError.Code(rawValue: kind) { throw OfficeError(code, "Câu dành cho \(kind)") }
            throw FixedSessions.Breakdown()
        }
        routes.open.post("/upload") { request, _ in
            var log: [String] = []
            var size = 0
            let fields = try await request.multipart(limits: .init(fileBytes: 200_000)) { event in
                switch event {
                case .began(let head): log.append(head.fileName ?? "?")
                case .bytes(let bytes): size += bytes.count
                case .ended: log.append(String(size))
                }
            }
            return (fields.pairs.map { "\($0.name)=\($0.value)" } + log).joined(separator: "|")
        }
    }
}

@Suite("From the request to the answer")
struct MiddlewareTests {
    @Test("Every answer carries the same protective headers")
    func headers() async throws {
        let client = TestSite.client(Routes())
        for path in ["/hello", "/nowhere", "/fail/internal", "/mine"] {
            let headers = try await client.get(path).headers
            let found = [
                headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; script-src 'self'") == true,
                headers[.xContentTypeOptions] == "nosniff", headers[.cacheControl] == "no-store",
                headers[HTTPField.Name("Referrer-Policy")!] == "same-origin",
            ]
            #expect(found == [true, true, true, true], "\(path)")
        }
    }

    @Test("A stranger is led to sign in and back; a program is told 401")
    func unauthenticated() async throws {
        let client = TestSite.client(Routes())
        let page = try await client.get("/mine?tab=a%20b")
        #expect(page.status == 303 && page.location == "/sign-in?return=%2Fmine%3Ftab%3Da%2520b")
        let data = try await client.get("/mine", headers: [.accept: "application/json"])
        #expect(data.status == 401)
        #expect(data.headers[.contentType] == "application/problem+json; charset=utf-8")
        #expect(data.body.contains(#""code":"unauthenticated","detail":"Hãy đăng nhập để tiếp tục.""#))
    }

    @Test("An act that needs signing in leads back to the page on which it was started")
    func unauthenticatedAct() async throws {
        let response = try await TestSite.client(Routes()).send(
            .post, "/act", headers: [.referer: "http://localhost/mine?x=1", .origin: "http://localhost"])
        #expect(response.location == "/sign-in?return=%2Fmine%3Fx%3D1")
    }

    @Test(
        "Each error has its status, a page for people and data for programs",
        arguments: [
            ("invalid", 422), ("notFound", 404), ("conflict", 409), ("stale", 409), ("forbidden", 403),
            ("tooLarge", 413), ("tooManyRequests", 429), ("unavailable", 503),
        ])
    func errors(kind: String, status: Int) async throws {
        let client = await TestSite.clerk(Routes())
        let page = try await client.get("/fail/\(kind)")
        let data = try await client.get("/fail/\(kind)", headers: [.accept: "application/json"])
        let expected = #""code":"\#(kind)","detail":"Câu dành cho \#(kind)""#
        #expect([page.status, data.status] == [status, status] && data.body.contains(expected))
        #expect(page.body.contains("<p>Câu dành cho \(kind)</p>") && page.body.contains("aria-label=\"Các mục chính\""))
    }

    @Test("An unforeseen fault shows a reference and nothing of itself")
    func internalFault() async throws {
        let client = TestSite.client(Routes())
        let page = try await client.get("/fail/x")
        #expect(page.status == 500 && page.body.contains("<code>0123456789abcdef</code>"))
        #expect(!page.body.contains("Breakdown"))
        await client.setCookie("congvu", "broken")
        #expect(try await client.get("/hello").status == 500)
    }

    @Test(
        "An act is done only when it comes from our own page",
        arguments: [
            (["Sec-Fetch-Site": "same-origin"], true), (["Sec-Fetch-Site": "none"], true),
            (["Sec-Fetch-Site": "cross-site"], false), (["Sec-Fetch-Site": "same-site"], false),
            (["Origin": "http://localhost"], true), (["Origin": "https://evil.example"], false),
            (["Origin": "null"], false), (["Origin": "http://notlocalhost"], false),
        ] as [([String: String], Bool)])
    func sameOrigin(sent: [String: String], isDone: Bool) async throws {
        let client = await TestSite.clerk(Routes())
        var headers = HTTPFields()
        for (name, value) in sent { headers[HTTPField.Name(name)!] = value }
        let response = try await client.send(.post, "/act", headers: headers)
        #expect(response.status == (isDone ? 303 : 403))
    }

    @Test("What an act has to say is shown once, as text")
    func message() async throws {
        let client = await TestSite.clerk(Routes())
        _ = try await client.post("/act")
        let first = try await client.get("/mine").body
        let second = try await client.get("/mine").body
        #expect(first.contains("<p class=\"message\" role=\"status\">Đã ghi nhận &lt;báo cáo&gt;.</p>"))
        #expect(!second.contains("class=\"message\""))
    }

    @Test("A script that asked for data is told where to go, and the message waits for the page")
    func redirectForScripts() async throws {
        let client = await TestSite.clerk(Routes())
        let headers: HTTPFields = [.accept: "application/json"]
        let answer = try await client.send(.post, "/act", headers: headers)
        #expect(answer.status == 200 && answer.body == #"{"location":"/mine"}"#)
        #expect(try await client.get("/mine").body.contains("class=\"message\""))
    }

    @Test("A form with files arrives whole; a file beyond the limit is refused")
    func upload() async throws {
        let client = TestSite.client(Routes())
        let file = TestFile(name: "Kế hoạch.docx", content: [UInt8](repeating: 13, count: 150_000))
        let empty = TestFile(name: "", content: [])
        let accepted = try await client.post("/upload", ["note": "a&b"], files: [file, empty])
        #expect(accepted.body == "note=a&b|Kế hoạch.docx|150000")
        let big = TestFile(name: "to.pdf", content: [UInt8](repeating: 65, count: 200_001))
        let refused = try await client.post("/upload", files: [big])
        #expect(refused.status == 413)
    }
}
