import Office
import WorkTime

/// A value that stands in JSON by itself.
protocol JSONWritable: Sendable {
    static var schema: APISchema { get }
    var json: JSONValue { get }
}

extension String: JSONWritable {
    var json: JSONValue { .text(self) }
}

extension Bool: JSONWritable {
    static var schema: APISchema { .flag }
    var json: JSONValue { .flag(self) }
}

extension Int: JSONWritable {
    static var schema: APISchema { .integer }
    var json: JSONValue { .integer(Int64(self)) }
}

extension Int64: JSONWritable {
    static var schema: APISchema { .integer }
    var json: JSONValue { .integer(self) }
}

extension CalendarDay: JSONWritable {
    static var schema: APISchema { .day }
    var json: JSONValue { .text(description) }
}

extension Instant: JSONWritable {
    static var schema: APISchema { .instant }
    var json: JSONValue { .integer(milliseconds) }
}

extension Key: JSONWritable {
    static var schema: APISchema { .integer }
    var json: JSONValue { .integer(value) }
}

extension Array: JSONWritable where Element: JSONWritable {
    static var schema: APISchema { .list(Element.schema) }
    var json: JSONValue { .list(map(\.json)) }
}
