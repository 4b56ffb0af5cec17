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
        add(.post, path, summary, body: .json(Body.schema), answer: Answer.schema)
        group.post(RouterPath(path)) { request, context in
            JSONAnswer(try await handler(try await request.json(), request, context))
        }
    }

    /// Adds a route that reads, for what a shape describes.
    func get<Answer>(
        _ path: String, _ summary: String, query: [APISchema.Field] = [], gives shape: JSONShape<Answer>,
        use handler: @escaping @Sendable (Request, OfficerContext) async throws -> Answer
    ) {
        add(.get, path, summary, query: query, body: nil, answer: shape.schema)
        group.get(RouterPath(path)) { request, context in
            JSONAnswer(shape.json(try await handler(request, context)))
        }
    }

    /// Adds a route that acts on the fields of a form, sent as one flat object.
    func post<Answer>(
        _ path: String, _ summary: String, takes form: APIForm, gives shape: JSONShape<Answer>,
        use handler: @escaping @Sendable (FormFields, Request, OfficerContext) async throws -> Answer
    ) {
        add(.post, path, summary, body: form.schema.map(APIBook.Body.json), answer: shape.schema)
        group.post(RouterPath(path)) { request, context in
            let fields = form.fields.isEmpty ? FormFields() : try await request.fields(form.fields)
            return JSONAnswer(shape.json(try await handler(fields, request, context)))
        }
    }

    /// Adds a route that acts on a value.
    func post<Body: Decodable & APIDescribed, Answer>(
        _ path: String, _ summary: String, takes body: Body.Type, gives shape: JSONShape<Answer>,
        use handler: @escaping @Sendable (Body, Request, OfficerContext) async throws -> Answer
    ) {
        add(.post, path, summary, body: .json(Body.schema), answer: shape.schema)
        group.post(RouterPath(path)) { request, context in
            let body: Body = try await request.json(upTo: 4 << 20)
            return JSONAnswer(shape.json(try await handler(body, request, context)))
        }
    }

    /// Adds a route that takes files, as `multipart/form-data` under the name `file`, with `fields` beside them.
    func upload<Answer>(
        _ path: String, _ summary: String, fields: [APISchema.Field] = [], gives shape: JSONShape<Answer>,
        use handler: @escaping @Sendable (Request, OfficerContext) async throws -> Answer
    ) {
        add(.post, path, summary, body: .files(fields), answer: shape.schema)
        group.post(RouterPath(path)) { request, context in
            JSONAnswer(shape.json(try await handler(request, context)))
        }
    }

    private func add(
        _ method: HTTPRequest.Method, _ path: String, _ summary: String, query: [APISchema.Field] = [],
        body: APIBook.Body?, answer: APISchema
    ) {
        book.add(.init(method: method, path: path, summary: summary, query: query, body: body, answer: answer))
    }
}

/// What a route takes: the fields of the page's form, under the same names.
struct APIForm: Sendable {
    let name: String
    let fields: [APISchema.Field]

    init(_ name: String, _ fields: [APISchema.Field] = []) {
        self.name = name
        self.fields = fields
    }

    /// Nil where there is nothing to send.
    var schema: APISchema? { fields.isEmpty ? nil : .object(name, fields) }
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
