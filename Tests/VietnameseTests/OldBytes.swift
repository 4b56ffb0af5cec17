import Foundation
import Vietnamese

/// Writes text in the encodings that the product only reads.
enum OldBytes {
    static func of(_ text: String, in encoding: DecodedText.Encoding) -> [UInt8] {
        switch encoding {
        case .utf8, .western: Array(text.utf8)
        case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .legacy(let legacy): text.unicodeScalars.flatMap { bytes(of: $0, in: legacy) }
        }
    }

    /// The one byte, or the letter and the mark, that the encoding reads as this scalar.
    private static func bytes(of scalar: Unicode.Scalar, in encoding: LegacyEncoding) -> [UInt8] {
        if scalar.isASCII { return [UInt8(scalar.value)] }
        let wanted = String(scalar)
        for byte in UInt8(0xA0)...0xFF where encoding.text(from: [byte]) == wanted { return [byte] }
        let base = Array(wanted.decomposedStringWithCanonicalMapping.unicodeScalars)[0]
        for first in candidates(for: base, in: encoding) {
            for mark in UInt8(0xA0)...0xFF where encoding.text(from: [first, mark]) == wanted { return [first, mark] }
        }
        return [UInt8(ascii: "?")]
    }

    private static func candidates(for base: Unicode.Scalar, in encoding: LegacyEncoding) -> [UInt8] {
        [UInt8(truncatingIfNeeded: base.value)]
            + (UInt8(0xA0)...0xFF).filter { byte in
                encoding.text(from: [byte]).decomposedStringWithCanonicalMapping.unicodeScalars.first == base
            }
    }
}
