/// What a value of the house looks like to a program. One list of fields gives both the JSON and its description, so
/// neither can say what the other does not.
///
///     static let label = JSONShape<DocumentLabel>("DocumentLabel", [
///         .init("id", "Mã văn bản", \.id), .init("number", "Số, ký hiệu", \.number), …
///     ])
struct JSONShape<Value>: Sendable {
    struct Field: Sendable {
        let description: APISchema.Field
        /// Nil leaves the field out.
        let write: @Sendable (Value) -> JSONValue?
    }

    let name: String
    let fields: [Field]

    init(_ name: String, _ fields: [Field]) {
        self.name = name
        self.fields = fields
    }

    var schema: APISchema { .object(name, fields.map(\.description)) }

    func json(_ value: Value) -> JSONValue {
        var object: [String: JSONValue] = [:]
        for field in fields { object[field.description.name] = field.write(value) }
        return .object(object)
    }
}

extension JSONShape.Field {
    /// The same field of a part.
    init<Part>(_ field: JSONShape<Part>.Field, of get: @escaping @Sendable (Value) -> Part) {
        description = field.description
        write = { field.write(get($0)) }
    }

    init<Part: JSONWritable>(_ name: String, _ meaning: String, _ get: @escaping @Sendable (Value) -> Part) {
        description = .init(name, Part.schema, meaning)
        write = { get($0).json }
    }

    init<Part: JSONWritable>(_ name: String, _ meaning: String, _ get: @escaping @Sendable (Value) -> Part?) {
        description = .init(name, Part.schema, meaning, isRequired: false)
        write = { get($0)?.json }
    }

    /// One of the words of an enumeration.
    init<Part: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        choice name: String, _ meaning: String, _ get: @escaping @Sendable (Value) -> Part
    ) {
        description = .init(name, .choice(Part.allCases.map(\.rawValue)), meaning)
        write = { .text(get($0).rawValue) }
    }

    init<Part: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        choice name: String, _ meaning: String, _ get: @escaping @Sendable (Value) -> Part?
    ) {
        description = .init(name, .choice(Part.allCases.map(\.rawValue)), meaning, isRequired: false)
        write = { get($0).map { .text($0.rawValue) } }
    }

    /// Several words of an enumeration.
    init<Part: RawRepresentable<String> & CaseIterable & SendableMetatype>(
        choices name: String, _ meaning: String, _ get: @escaping @Sendable (Value) -> [Part]
    ) {
        description = .init(name, .list(.choice(Part.allCases.map(\.rawValue))), meaning)
        write = { .list(get($0).map { .text($0.rawValue) }) }
    }

    init<Part>(
        _ name: String, _ shape: JSONShape<Part>, _ meaning: String, _ get: @escaping @Sendable (Value) -> Part
    ) {
        description = .init(name, shape.schema, meaning)
        write = { shape.json(get($0)) }
    }

    init<Part>(
        _ name: String, _ shape: JSONShape<Part>, _ meaning: String, _ get: @escaping @Sendable (Value) -> Part?
    ) {
        description = .init(name, shape.schema, meaning, isRequired: false)
        write = { get($0).map(shape.json) }
    }

    init<Part>(
        list name: String, _ shape: JSONShape<Part>, _ meaning: String, _ get: @escaping @Sendable (Value) -> [Part]
    ) {
        description = .init(name, .list(shape.schema), meaning)
        write = { .list(get($0).map(shape.json)) }
    }
}
