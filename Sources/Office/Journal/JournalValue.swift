public import WorkTime

/// What the body of a journal entry is made of. It has one spelling only, so its digest can be made again by anybody.
public enum JournalValue: Hashable, Sendable {
    case null
    case int(Int64)
    case text(String)
    case bool(Bool)
    case list([JournalValue])
    case object([String: JournalValue])

    /// Canonical JSON: keys in the order of their UTF-8 bytes, no spaces, only what must be escaped is escaped.
    public var canonical: String {
        switch self {
        case .null: "null"
        case .int(let number): String(number)
        case .text(let text): Self.quoted(text)
        case .bool(let flag): flag ? "true" : "false"
        case .list(let values): "[" + values.map(\.canonical).joined(separator: ",") + "]"
        case .object(let fields):
            "{"
                + fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                .map { Self.quoted($0.key) + ":" + $0.value.canonical }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return "\"" + text + "\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..."\u{1F}":
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension JournalValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int64) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
    public init(dictionaryLiteral fields: (String, JournalValue)...) { self = .object(Dictionary(fields) { $1 }) }

    public init<Noun>(_ key: Key<Noun>?) { self = key.map { .int($0.value) } ?? .null }
    public init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    public init(_ day: CalendarDay?) { self = day.map { .text($0.description) } ?? .null }
    public init(_ number: Int) { self = .int(Int64(number)) }
}

extension JournalValue: Decodable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let number = try? container.decode(Int64.self) {
            self = .int(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let values = try? container.decode([JournalValue].self) {
            self = .list(values)
        } else {
            self = .object(try container.decode([String: JournalValue].self))
        }
    }
}
