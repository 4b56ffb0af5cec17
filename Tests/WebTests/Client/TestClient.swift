import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Web

/// A browser without a screen: sends requests straight to the responder and keeps cookies.
actor TestClient {
    private let responder: any HTTPResponder<WebContext>
    private let log: Logger?
    private var cookies: [String: String] = [:]

    /// Without a logger nothing is logged but what is critical.
    init(_ router: Router<WebContext>, logger: Logger? = nil) {
        responder = router.buildResponder()
        log = logger
    }

    /// Signs in without a page, with a token that the test's session source knows.
    func setCookie(_ name: String, _ value: String) {
        cookies[name] = value
    }

    func cookie(_ name: String) -> String? { cookies[name] }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> TestResponse {
        try await send(.get, path, headers: headers)
    }

    /// Posts a form as the page's own button would.
    func post(_ path: String, _ fields: KeyValuePairs<String, String> = [:]) async throws -> TestResponse {
        try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: FormPost.encoded(fields)))
    }

    /// Posts a form that is encoded already.
    func post(_ path: String, form: String) async throws -> TestResponse {
        try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: ByteBuffer(string: form))
    }

    /// Posts a form with files.
    func post(
        _ path: String, _ fields: KeyValuePairs<String, String> = [:], files: [TestFile]
    ) async throws -> TestResponse {
        try await send(
            .post, path, headers: [.contentType: "multipart/form-data; boundary=\(FormPost.boundary)"],
            body: ByteBuffer(bytes: FormPost.multipart(fields, files: files)))
    }

    /// Posts to the JSON API.
    func post(_ path: String, json: String) async throws -> TestResponse {
        try await send(
            .post, path, headers: [.contentType: "application/json", .accept: "application/json"],
            body: ByteBuffer(string: json))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: ByteBuffer = ByteBuffer()
    ) async throws -> TestResponse {
        var headers = headers
        if headers[.secFetchSite] == nil, headers[.origin] == nil { headers[.secFetchSite] = "same-origin" }
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
                separator: "; ")
        }
        let request = Request(
            head: .init(method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: .init(buffer: body))
        var logger = log ?? Logger(label: "test")
        if log == nil { logger.logLevel = .critical }
        logger[metadataKey: "hb.request.id"] = "0123456789abcdef"
        let context = WebContext(source: .init(channel: NIOAsyncTestingChannel(), logger: logger))
        let response = try await responder.respond(to: request, context: context)
        keep(response.headers[values: .setCookie])
        let writer = TestBodyWriter()
        try await response.body.write(writer)
        return TestResponse(
            status: response.status.code, headers: response.headers, body: writer.text, bytes: writer.bytes)
    }

    private func keep(_ setCookies: [String]) {
        for cookie in setCookies {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let isExpired = cookie.lowercased().contains("max-age=0")
            cookies[String(pair[0])] = isExpired ? nil : String(pair[1])
        }
    }
}
