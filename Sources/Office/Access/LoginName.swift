/// The name that a person types to sign in: 3 to 40 small ASCII letters, digits, dots, hyphens and underscores.
public struct LoginName: Sendable, Hashable, CustomStringConvertible {
    public let text: String

    /// Takes what was typed, in any case; throws `.invalid` with field `login` for anything else.
    public init(_ typed: String) throws(OfficeError) {
        let text = typed.split(whereSeparator: \.isWhitespace).joined().lowercased()
        let isPlain = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_")].contains(byte)
        }
        guard isPlain, (3...40).contains(text.utf8.count), text.utf8.first != UInt8(ascii: ".") else {
            throw OfficeError(
                .invalid, "Tên đăng nhập gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm, gạch nối.", field: "login")
        }
        self.text = text
    }

    public var description: String { text }
}
