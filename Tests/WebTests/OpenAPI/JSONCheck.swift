/// Holds JSON to the OpenAPI document of a site: the parts of JSON Schema that the document uses.
struct JSONCheck {
    let document: TestJSON

    private var schemas: [String: TestJSON] { document["components"]?["schemas"]?.fields ?? [:] }

    /// Every operation: `GET /api/documents/{id}`.
    var operations: [String: TestJSON] {
        let paths = document["paths"]?.fields ?? [:]
        let pairs = paths.flatMap { path, methods in
            methods.fields.map { ("\($0.key.uppercased()) \(path)", $0.value) }
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// What of an answer does not fit the operation that gave it; empty when all does.
    func faults(_ answer: TestJSON, of operation: String, as response: String = "200") -> [String] {
        guard let content = operations[operation]?["responses"]?[response]?["content"]?.fields.first?.value,
            let schema = content["schema"]
        else { return ["\(operation) is not described"] }
        return faults(answer, schema)
    }

    /// A field that the schema does not name is a fault too.
    func faults(_ value: TestJSON, _ schema: TestJSON, at place: String = "$") -> [String] {
        if let reference = schema["$ref"]?.text {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            guard let target = schemas[name] else { return ["\(place): no schema \(name)"] }
            return faults(value, target, at: place)
        }
        switch (schema["type"]?.text, value) {
        case ("string", .text):
            let words = schema["enum"]?.items ?? [value]
            return words.contains(value) ? [] : ["\(place): \(value) is not among \(words)"]
        case ("integer", .integer), ("boolean", .flag): return []
        case ("array", .list(let items)):
            guard let element = schema["items"] else { return ["\(place): no items"] }
            return items.enumerated().flatMap { faults($1, element, at: "\(place)[\($0)]") }
        case ("object", .object(let fields)):
            let properties = schema["properties"]?.fields ?? [:]
            let missing = (schema["required"]?.items ?? []).compactMap(\.text).filter { fields[$0] == nil }
            let strange = fields.keys.filter { properties[$0] == nil }
            let inside = fields.flatMap { name, part in
                properties[name].map { faults(part, $0, at: "\(place).\(name)") } ?? []
            }
            return missing.map { "\(place).\($0): missing" } + strange.map { "\(place).\($0): not described" } + inside
        default: return ["\(place): \(value) is no \(schema["type"]?.text ?? "value")"]
        }
    }
}
