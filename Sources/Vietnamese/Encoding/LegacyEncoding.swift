/// The one-byte encodings in which Vietnamese was typed before Unicode.
///
/// Their text reaches us as bytes, or as Western characters in a document whose font is named for them.
public enum LegacyEncoding: Sendable, CaseIterable {
    /// TCVN 5712, fonts `.VnTime`: one byte a letter.
    case tcvn3
    /// The same bytes in a font that shows capitals only, `.VnTimeH`.
    case tcvn3Capitals
    /// VNI for Windows, fonts `VNI-Times`: a letter, then its mark.
    case vni
    /// Microsoft's code page 1258: a letter, then its tone as a combining mark.
    case windows1258

    /// The encoding that a font of this name shows; nil for fonts of Unicode.
    public init?(fontName: String) {
        if fontName.hasPrefix(".Vn") {
            self = fontName.hasSuffix("H") ? .tcvn3Capitals : .tcvn3
        } else if fontName.hasPrefix("VNI-") {
            self = .vni
        } else {
            return nil
        }
    }

    /// The composed text that Western characters stand for in this encoding; characters it does not have stay.
    ///
    /// Text that has Vietnamese letters of Unicode is none of the encoding's, whatever its font, and stays.
    public func text(from western: String) -> String {
        if western.unicodeScalars.contains(where: { $0.value > 0xFF && $0.isVietnameseLetter }) {
            return western.composed
        }
        var converted = String.UnicodeScalarView()
        for scalar in western.unicodeScalars { append(scalar, to: &converted) }
        return String(converted).composed
    }

    /// The composed text that bytes stand for in this encoding.
    public func text(from bytes: some Sequence<UInt8>) -> String {
        var converted = String.UnicodeScalarView()
        for byte in bytes { append(WindowsCodePage.western(byte), to: &converted) }
        return String(converted).composed
    }

    private func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        guard scalar.value < 0x100 else { return text.append(scalar) }
        let byte = UInt8(scalar.value)
        switch self {
        case .tcvn3: text.append(TCVN3.table[Int(byte)])
        case .tcvn3Capitals:
            text.append(contentsOf: TCVN3.table[Int(byte)].properties.uppercaseMapping.unicodeScalars)
        case .windows1258: text.append(WindowsCodePage.vietnamese(byte))
        case .vni:
            if let letter = VNI.letters[byte] {
                text.append(letter)
            } else if let mark = VNI.marks[byte | 0x20], let joined = VNI.join(text.last, mark) {
                text.removeLast()
                text.append(joined)
            } else {
                text.append(scalar)
            }
        }
    }
}
