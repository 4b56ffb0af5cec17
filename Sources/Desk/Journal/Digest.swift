import Crypto
import Office

extension JournalValue {
    /// Stands for a text in the journal, so that the text can be proved and yet be erased: its SHA-256.
    static func digest(of text: String) -> JournalValue { .text(Hex.string(SHA256.hash(data: Array(text.utf8)))) }
}

/// Bytes as hexadecimal digits in small letters, and back.
enum Hex {
    static func string(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        for byte in bytes {
            text += String(byte >> 4, radix: 16)
            text += String(byte & 15, radix: 16)
        }
        return text
    }

    /// Nil unless the text is pairs of hexadecimal digits.
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
