/// A type of the JSON API that can say what it looks like.
public protocol APIDescribed: Sendable {
    static var schema: APISchema { get }
}

extension Array: APIDescribed where Element: APIDescribed {
    public static var schema: APISchema { .list(Element.schema) }
}

extension String: APIDescribed {
    public static var schema: APISchema { .text }
}
