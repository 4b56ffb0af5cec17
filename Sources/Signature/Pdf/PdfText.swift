/// Text strings of a PDF: UTF-16 with a mark in front, UTF-8 with a mark in front, or one byte a letter.
enum PdfText {
    static func decode(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFE, 0xFF]) {
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// The text as UTF-16 with its mark, in hexadecimal and angle brackets.
    static func encode(_ text: String) -> String {
        let units = [0xFEFF] + text.utf16.map { Int($0) }
        return "<" + units.map { Hexadecimal.write([UInt8($0 >> 8), UInt8($0 & 0xFF)]) }.joined() + ">"
    }
}

enum Hexadecimal {
    static func write(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
