/// The number by which a record of kind `Noun` is known inside the house: `Key<Obligation>` cannot be passed where a
/// `Key<Document>` is meant. Keys have gaps and say nothing about order; official numbers are something else.
public struct Key<Noun>: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
    public let value: Int64

    public init(_ value: Int64) { self.value = value }

    /// Reads a key as it stands in an address; nil unless it is a positive decimal number of at most 18 digits.
    public init?(_ text: some StringProtocol) {
        guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int64(text), value > 0
        else { return nil }
        self.value = value
    }

    public init(from decoder: any Decoder) throws { value = try decoder.singleValueContainer().decode(Int64.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }

    public static func < (a: Key, b: Key) -> Bool { a.value < b.value }

    public var description: String { String(value) }
}
