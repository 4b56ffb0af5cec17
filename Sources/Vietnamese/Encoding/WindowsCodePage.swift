/// Microsoft's code pages 1252 and 1258, beyond what they share with Latin-1.
enum WindowsCodePage {
    /// The character of a byte in code page 1252, in which old programs show every one-byte text.
    static func western(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? signs[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The character of a byte in code page 1258; tones are combining marks after their letter.
    static func vietnamese(_ byte: UInt8) -> Unicode.Scalar { letters[byte] ?? western(byte) }

    private static let letters: [UInt8: Unicode.Scalar] = [
        0xC3: "Ă", 0xE3: "ă", 0xCC: "\u{300}", 0xEC: "\u{301}", 0xD0: "Đ", 0xF0: "đ", 0xD2: "\u{309}", 0xF2: "\u{323}",
        0xD5: "Ơ", 0xF5: "ơ", 0xDD: "Ư", 0xFD: "ư", 0xDE: "\u{303}", 0xFE: "₫",
    ]

    private static let signs: [Unicode.Scalar] = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
