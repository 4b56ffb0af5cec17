import Foundation
public import Office

/// The fields of a form or of a query, in the order in which they were sent; a name may come more than once.
///
/// Everything is text as a person meant it: percent escapes and `+` are decoded, composed to NFC (a Vietnamese
/// keyboard may send either form), line ends are `\n`. What is not UTF-8 or contains a NUL is refused.
public struct FormFields: Sendable, Equatable {
    public struct Pair: Sendable, Equatable {
        public let name: String
        public let value: String
    }

    /// How much one form may carry.
    public struct Limits: Sendable {
        /// The number of fields.
        public var fields: Int
        /// The encoded size in bytes.
        public var bytes: Int

        public init(fields: Int = 2_000, bytes: Int = 1 << 20) {
            self.fields = fields
            self.bytes = bytes
        }
    }

    public private(set) var pairs: [Pair]

    /// No fields.
    public init() {
        pairs = []
    }

    /// Reads `a=1&b=2`; throws `.invalid` for what is not text and `.tooLarge` beyond the limits.
    public init(urlEncoded bytes: some Collection<UInt8>, limits: Limits = Limits()) throws(OfficeError) {
        guard bytes.count <= limits.bytes else { throw Self.tooLarge }
        pairs = []
        for piece in bytes.split(separator: UInt8(ascii: "&")) {
            guard pairs.count < limits.fields else { throw Self.tooLarge }
            let equals = piece.firstIndex(of: UInt8(ascii: "=")) ?? piece.endIndex
            let value = equals == piece.endIndex ? piece[equals...] : piece[piece.index(after: equals)...]
            try append(name: PercentCoding.decoded(piece[..<equals]), value: PercentCoding.decoded(value))
        }
    }

    /// Reads the query of an address, without its `?`.
    public init(query: String) throws(OfficeError) {
        try self.init(urlEncoded: Array(query.utf8), limits: Limits(fields: 200, bytes: 16 << 10))
    }

    /// The first value sent under this name.
    public subscript(name: String) -> String? {
        pairs.first { $0.name == name }?.value
    }

    /// Every value sent under this name, in order.
    public func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }

    /// These fields without those of this name, or without one value of it.
    public func removing(_ name: String, value: String? = nil) -> FormFields {
        var rest = self
        rest.pairs.removeAll { $0.name == name && (value == nil || $0.value == value) }
        return rest
    }

    /// These fields with this name standing for this value alone.
    public func setting(_ name: String, to value: String) -> FormFields {
        var changed = removing(name)
        changed.pairs.append(Pair(name: name, value: value))
        return changed
    }

    /// These fields and one more.
    public func adding(_ name: String, _ value: String) -> FormFields {
        var changed = self
        changed.pairs.append(Pair(name: name, value: value))
        return changed
    }

    /// Adds a field that arrived as bytes, after bringing it to the form described above.
    mutating func append(name: [UInt8], value: [UInt8]) throws(OfficeError) {
        pairs.append(Pair(name: try Self.text(name), value: try Self.text(value)))
    }

    private static func text(_ bytes: [UInt8]) throws(OfficeError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw OfficeError(.invalid, "Biểu mẫu gửi lên có ký tự không đọc được. Hãy nhập lại rồi gửi lần nữa.")
        }
        let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "\r") }
        if isPlain { return text }
        return text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
            .precomposedStringWithCanonicalMapping
    }

    static let tooLarge = OfficeError(
        .tooLarge, "Biểu mẫu gửi lên quá lớn nên chưa được ghi nhận. Hãy rút gọn hoặc chia làm nhiều lần gửi.")
}

extension FormFields: ExpressibleByDictionaryLiteral {
    /// These fields in this order; a name may come more than once.
    public init(dictionaryLiteral elements: (String, String)...) {
        pairs = elements.map { Pair(name: $0.0, value: $0.1) }
    }
}
