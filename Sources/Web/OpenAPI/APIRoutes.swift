import Foundation
public import Hummingbird
import HummingbirdCore
import NIOCore
import Office

/// Where providers add routes of the JSON API. Each is described as it is added, so the document never lags behind.
///
///     routes.api.post("/api/obligations/:id/progress", "Báo cáo tiến độ") { (report: NewProgress, _, context) in
///         try await desk.perform(ReportProgress(...), as: context.actor)
///     }
public struct APIRoutes {
    private let group: RouterGroup<OfficerContext>
    private let book: APIBook

    init(group: RouterGroup<OfficerContext>, book: APIBook) {
        self.group = group
        self.book = book
    }

    /// Adds a route that reads. `query` describes the fields that it takes after `?`.
    public func get<Answer: Encodable & APIDescribed>(
        _ path: String, _ summary: String, query: [APISchema.Field] = [],
        use handler: @escaping @Sendable (Request, OfficerContext) async throws -> Answer
    ) {
        add(.get, path, summary, query: query, body: nil, answer: Answer.schema)
        group.get(RouterPath(path)) { request, context in
            JSONAnswer(try await handler(request, context))
        }
    }

    /// Adds a route that acts on what the body says.
    public func post<Body: Decodable & APIDescribed, Answer: Encodable & APIDescribed>(
        _ path: String, _ summary: String,
        use handler: @escaping @Sendable (Body, Request, OfficerContext) async throws -> Answer
    ) {
        add(.post, path, summary, query: [], body: Body.schema, answer: Answer.schema)
        group.post(RouterPath(path)) { request, context in
            JSONAnswer(try await handler(try await request.json(), request, context))
        }
    }

    private func add(
        _ method: HTTPRequest.Method, _ path: String, _ summary: String, query: [APISchema.Field], body: APISchema?,
        answer: APISchema
    ) {
        book.add(.init(method: method, path: path, summary: summary, query: query, body: body, answer: answer))
    }
}

extension Request {
    /// The body read as JSON; throws `.invalid` when it does not fit the type, `.tooLarge` beyond `limit` bytes.
    func json<Body: Decodable>(upTo limit: Int = 1 << 20) async throws -> Body {
        let body = try await collected(upTo: limit)
        do {
            return try JSONDecoder().decode(Body.self, from: Data(body.readableBytesView))
        } catch let error as DecodingError {
            throw OfficeError(.invalid, "Dữ liệu JSON gửi lên không đúng mô tả.", field: error.path)
        }
    }
}

extension DecodingError {
    /// Where in the body the fault is: `tasks.3.due`.
    fileprivate var path: String? {
        let keys: [any CodingKey] =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            case .keyNotFound(let key, let context): context.codingPath + [key]
            @unknown default: []
            }
        return keys.isEmpty ? nil : keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
    }
}
