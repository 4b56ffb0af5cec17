/// The shape of a value that the JSON API takes or gives.
public indirect enum APISchema: Sendable {
    case text
    case integer
    case flag
    /// `YYYY-MM-DD`.
    case day
    /// Milliseconds since 1970-01-01T00:00:00Z.
    case instant
    /// One of these words.
    case choice([String])
    case list(APISchema)
    /// A named object; objects of one name are one schema of the document.
    case object(String, [Field])

    /// A field of an object.
    public struct Field: Sendable {
        let name: String
        let schema: APISchema
        let meaning: String
        let isRequired: Bool

        public init(_ name: String, _ schema: APISchema, _ meaning: String, isRequired: Bool = true) {
            self.name = name
            self.schema = schema
            self.meaning = meaning
            self.isRequired = isRequired
        }
    }

    /// The schema where it is used; objects are referred to by name.
    var reference: JSONValue {
        switch self {
        case .text: ["type": "string"]
        case .integer: ["type": "integer", "format": "int64"]
        case .flag: ["type": "boolean"]
        case .day: ["type": "string", "format": "date"]
        case .instant: ["type": "integer", "format": "int64", "description": "Mili giây kể từ 1970-01-01T00:00:00Z"]
        case .choice(let words): ["type": "string", "enum": .list(words.map(JSONValue.text))]
        case .list(let element): ["type": "array", "items": element.reference]
        case .object(let name, _): ["$ref": .text("#/components/schemas/\(name)")]
        }
    }

    /// Adds the objects that this schema is made of to `schemas`.
    func collect(into schemas: inout [String: JSONValue]) {
        switch self {
        case .list(let element): element.collect(into: &schemas)
        case .object(let name, let fields):
            guard schemas[name] == nil else { return }
            var properties: [String: JSONValue] = [:]
            for field in fields { properties[field.name] = field.property }
            schemas[name] = [
                "type": "object", "properties": .object(properties),
                "required": .list(fields.filter(\.isRequired).map { .text($0.name) }),
            ]
            for field in fields { field.schema.collect(into: &schemas) }
        default: break
        }
    }
}

extension APISchema.Field {
    /// The schema with what the field means.
    var property: JSONValue {
        guard case .object(var property) = schema.reference else { return schema.reference }
        property["description"] = .text(meaning)
        return .object(property)
    }
}
