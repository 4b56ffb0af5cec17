import Hummingbird

/// What the providers say about their routes of the JSON API.
final class APIBook {
    enum Body: Sendable {
        case json(APISchema)
        /// One or more files under the name `file`, with these fields beside them.
        case files([APISchema.Field])
    }

    struct Operation: Sendable {
        let method: HTTPRequest.Method
        let path: String
        let summary: String
        let query: [APISchema.Field]
        let body: Body?
        let answer: APISchema
        /// Whether it answers without a session.
        var isOpen = false
    }

    private(set) var operations: [Operation] = []

    func add(_ operation: Operation) {
        operations.append(operation)
    }
}

extension APIBook.Operation {
    /// `/api/obligations/:id` as OpenAPI writes it.
    var template: String {
        path.split(separator: "/").reduce(into: "") { $0 += $1.hasPrefix(":") ? "/{\($1.dropFirst())}" : "/\($1)" }
    }

    var description: JSONValue {
        let inPath = path.split(separator: "/").filter { $0.hasPrefix(":") }.map { name -> JSONValue in
            [
                "name": .text(String(name.dropFirst())), "in": "path", "required": true,
                "schema": APISchema.integer.reference,
            ]
        }
        let inQuery = query.map { field -> JSONValue in
            [
                "name": .text(field.name), "in": "query", "required": .flag(field.isRequired),
                "description": .text(field.meaning), "schema": field.schema.reference,
            ]
        }
        var description: [String: JSONValue] = [
            "summary": .text(summary),
            "responses": [
                "200": Self.content(answer, "Kết quả"),
                "default": Self.content(Fault.schema, "Không thực hiện được", as: "application/problem+json"),
            ],
        ]
        if isOpen { description["security"] = [] }
        if !inPath.isEmpty || !inQuery.isEmpty { description["parameters"] = .list(inPath + inQuery) }
        switch body {
        case .json(let body)?:
            description["requestBody"] = [
                "required": true,
                "content": ["application/json": ["schema": body.reference, "example": body.example()]],
            ]
        case .files(let fields)?: description["requestBody"] = Self.files(with: fields)
        case nil: break
        }
        return .object(description)
    }

    private static func content(
        _ schema: APISchema, _ meaning: String, as type: String = "application/json"
    ) -> JSONValue {
        [
            "description": .text(meaning),
            "content": .object([type: ["schema": schema.reference, "example": schema.example()]]),
        ]
    }

    private static func files(with fields: [APISchema.Field]) -> JSONValue {
        let file: JSONValue = ["type": "string", "format": "binary"]
        var properties: [String: JSONValue] = ["file": ["type": "array", "items": file]]
        for field in fields { properties[field.name] = field.property }
        return [
            "required": true,
            "content": [
                "multipart/form-data": [
                    "schema": [
                        "type": "object", "properties": .object(properties),
                        "required": ["file"],
                    ]
                ]
            ],
        ]
    }
}
