import Desk
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import Office
import Web

/// The program of one person, signed in to the site: speaks the JSON API, as its description says.
struct WeekClient: Sendable {
    let responder: any HTTPResponder<WebContext>
    /// The session's cookie.
    var cookie: String
    let meter: WeekMeter

    /// An answer that was none of those wanted.
    struct Refused: Error, CustomStringConvertible {
        let path: String
        let status: Int
        let body: String

        var description: String { "\(path): \(status) \(body.prefix(400))" }
    }

    /// The same with the session that somebody began.
    func entered(_ entry: Entry) throws -> WeekClient {
        guard case .session(let token, _) = entry else { throw OfficeError(.invalid, "\(entry)") }
        var client = self
        client.cookie = "congvu=\(token.text)"
        return client
    }

    func get<Answer: Decodable>(_ path: String, as kind: String = "read") async throws -> Answer {
        try decode(try await send(.get, path, as: kind), path)
    }

    /// A page, as a browser gets it.
    func page(_ path: String) async throws -> String { try await send(.get, path, as: "print") }

    func post<Answer: Decodable>(
        _ path: String, _ fields: [String: WeekField] = [:], as kind: String
    ) async throws -> Answer {
        let body = try JSONEncoder().encode(fields)
        return try decode(
            try await send(.post, path, ByteBuffer(bytes: body), type: "application/json", as: kind), path)
    }

    /// Sends one file under the name `file`.
    func upload<Answer: Decodable>(_ path: String, name: String, _ content: String) async throws -> Answer {
        let boundary = "----week"
        let body = """
            --\(boundary)\r\nContent-Disposition: form-data; name="file"; filename="\(name)"\r\n\
            Content-Type: text/plain\r\n\r\n\(content)\r\n--\(boundary)--\r\n
            """
        let type = "multipart/form-data; boundary=\(boundary)"
        return try decode(try await send(.post, path, ByteBuffer(string: body), type: type, as: "upload"), path)
    }

    private func decode<Answer: Decodable>(_ body: String, _ path: String) throws -> Answer {
        do {
            return try JSONDecoder().decode(Answer.self, from: Data(body.utf8))
        } catch {
            throw Refused(path: "\(path), \(error)", status: 200, body: body)
        }
    }

    private func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: ByteBuffer = ByteBuffer(), type: String? = nil,
        as kind: String
    ) async throws -> String {
        var headers: HTTPFields = [.cookie: cookie, .accept: "application/json, text/html"]
        if let name = HTTPField.Name("Sec-Fetch-Site") { headers[name] = "same-origin" }
        if let type { headers[.contentType] = type }
        let request = Request(
            head: .init(method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers),
            body: .init(buffer: body))
        var logger = Logger(label: "week")
        logger.logLevel = .critical
        logger[metadataKey: "hb.request.id"] = "0123456789abcdef"
        let context = WebContext(source: .init(channel: NIOAsyncTestingChannel(), logger: logger))
        let start = ContinuousClock.now
        let response = try await responder.respond(to: request, context: context)
        let writer = WeekBody()
        try await response.body.write(writer)
        meter.note(kind, (ContinuousClock.now - start) / .milliseconds(1))
        guard response.status == .ok else {
            throw Refused(path: path, status: response.status.code, body: writer.text)
        }
        return writer.text
    }
}

/// What a field of a request's object holds.
enum WeekField: Encodable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral {
    case text(String)
    case number(Int64)
    case flag(Bool)
    case list([Int64])

    init(stringLiteral value: String) { self = .text(value) }
    init(integerLiteral value: Int64) { self = .number(value) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        }
    }
}
