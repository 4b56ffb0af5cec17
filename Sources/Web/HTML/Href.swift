public import Office

/// An address inside this site: what links point to and what answers redirect to.
///
/// Literals are the address; whatever is interpolated is percent-encoded, so it stays one path component or one query
/// value:
///
///     let link: Href = "/obligations/\(id)?tab=\(tab)"
///
/// An address that came from outside passes `init(returnPath:)` first; nothing else turns a `String` into an `Href`.
public struct Href: Sendable, Hashable {
    /// The address as it is sent: a path, perhaps with a query and a fragment.
    public private(set) var string: String

    private init(_ string: String) {
        self.string = string
    }

    /// The page to go back to after signing in, when it is a path of this site and nothing else; nil otherwise.
    ///
    /// Refuses what browsers read as another host (`//host`, `/\host`), control characters, and anything not starting
    /// with `/`.
    public init?(returnPath: String) {
        let bytes = Array(returnPath.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= 2_000 else { return nil }
        guard bytes.dropFirst().first != UInt8(ascii: "/") else { return nil }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") }) else { return nil }
        self.init(returnPath)
    }

    /// The path without query and fragment.
    public var path: String {
        String(string.prefix { $0 != "?" && $0 != "#" })
    }

    /// This address with one more query field; a nil or empty value adds nothing.
    public func adding(_ name: String, _ value: String?) -> Href {
        guard let value, !value.isEmpty else { return self }
        return adding(field: Self.encoded(name) + "=" + Self.encoded(value))
    }

    /// A query field ready to be added to many addresses.
    struct Field: Sendable, Equatable {
        fileprivate let text: String

        init(_ name: String, _ value: String) {
            text = Href.encoded(name) + "=" + Href.encoded(value)
        }
    }

    func adding(_ field: Field) -> Href { adding(field: field.text) }

    private func adding(field: String) -> Href {
        Href(string + (string.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + field)
    }

    /// This address with these query fields, in their order.
    public func adding(_ fields: FormFields) -> Href {
        fields.pairs.reduce(self) { $0.adding($1.name, $1.value) }
    }

    /// This address with the path of another behind it.
    public func followed(by rest: Href) -> Href {
        Href(string + rest.string)
    }

    /// This address pointing at the element with this id.
    public func at(_ id: String) -> Href {
        Href(string + "#" + Self.encoded(id))
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }

    private static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexadecimal(byte >> 4))
                bytes.append(hexadecimal(byte & 15))
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Href: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) {
        self.init("\(value)")
    }

    public init(stringInterpolation: Interpolation) {
        self.init(stringInterpolation.string)
    }

    /// Encodes what is interpolated; literals stay as they are.
    public struct Interpolation: StringInterpolationProtocol {
        var string = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            string.reserveCapacity(literalCapacity + interpolationCount * 12)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            string += "\(literal)"
        }

        public mutating func appendInterpolation(_ value: some LosslessStringConvertible) {
            string += Href.encoded(value.description)
        }

        public mutating func appendInterpolation<Noun>(_ key: Key<Noun>) {
            string += key.description
        }

        /// Digits need no encoding.
        public mutating func appendInterpolation(_ number: Int64) {
            string += String(number)
        }
    }
}
