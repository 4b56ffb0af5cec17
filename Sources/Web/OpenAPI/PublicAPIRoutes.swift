import Hummingbird
import HummingbirdCore
import Office

/// Where providers add routes of the JSON API that are open to everybody. Described like all others, as needing no session.
public struct PublicAPIRoutes {
    /// How many bytes such a request may carry: it holds a number and some words.
    static let mostBytes = 16 << 10

    private let group: RouterGroup<WebContext>
    private let book: APIBook

    init(group: RouterGroup<WebContext>, book: APIBook) {
        self.group = group
        self.book = book
    }

    /// Adds a route that reads.
    func get<Answer>(
        _ path: String, _ summary: String, query: [APISchema.Field] = [], gives shape: JSONShape<Answer>,
        use handler: @escaping @Sendable (Request, WebContext) async throws -> Answer
    ) {
        var operation = APIBook.Operation(
            method: .get, path: path, summary: summary, query: query, body: nil, answer: shape.schema)
        operation.isOpen = true
        book.add(operation)
        group.get(RouterPath(path)) { request, context in
            JSONAnswer(shape.json(try await handler(request, context)))
        }
    }

    /// Adds a route that acts on, or asks by, a value that must not stand in an address.
    func post<Body: Decodable & APIDescribed, Answer>(
        _ path: String, _ summary: String, takes body: Body.Type, gives shape: JSONShape<Answer>,
        use handler: @escaping @Sendable (Body, Request, WebContext) async throws -> Answer
    ) {
        var operation = APIBook.Operation(
            method: .post, path: path, summary: summary, query: [], body: .json(Body.schema), answer: shape.schema)
        operation.isOpen = true
        book.add(operation)
        group.post(RouterPath(path)) { request, context in
            try request.mustBeSmall()
            let body: Body = try await request.json(upTo: Self.mostBytes)
            return JSONAnswer(shape.json(try await handler(body, request, context)))
        }
    }
}

extension Request {
    /// Throws `.tooLarge` for a body that is announced as larger than a public form can be, before a byte of it is read.
    func mustBeSmall(upTo most: Int = PublicAPIRoutes.mostBytes) throws(OfficeError) {
        guard let announced = headers[.contentLength].flatMap({ Int($0) }) else { return }
        guard announced <= most else { throw FormFields.tooLarge }
    }

    /// The fields of a public form: small, and no files.
    func publicForm() async throws -> FormFields {
        try mustBeSmall()
        return try await form(limits: .init(fields: 60, bytes: PublicAPIRoutes.mostBytes))
    }
}
