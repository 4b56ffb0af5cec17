private import Foundation

extension String {
    /// The same text in Unicode's composed form (NFC), in which all text is kept here.
    ///
    /// Text that is composed already, as nearly all is, is recognised by its scalars and returned as it is.
    public var composed: String {
        isVisiblyComposed || unicodeScalars.allSatisfy(\.isComposed) ? self : precomposedStringWithCanonicalMapping
    }

    /// Whether a look at the bytes is enough: Latin letters below the combining marks, the Vietnamese block, and the
    /// quotation marks and dashes, which is all that most papers have.
    private var isVisiblyComposed: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                switch bytes[index] {
                case 0..<0x80: index += 1
                case 0xC2...0xCB: index += 2
                case 0xE1 where (0xB8...0xBB).contains(bytes[index + 1]): index += 3
                case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] > 0x81: index += 3
                default: return false
                }
            }
            return true
        }
    }
}

extension Unicode.Scalar {
    /// True when the scalar stays as it is in NFC whatever stands around it: it has no other composed form and no
    /// neighbour composes with it. False also for scripts this office never meets; they take the slow way.
    public var isComposed: Bool {
        switch value {
        case 0..<0x300, 0x400..<0x483, 0x48A..<0x530: true
        case 0x1E00..<0x1F00: true
        case 0x2002..<0x20D0, 0x2100..<0x2126, 0x2127..<0x212A, 0x212C..<0x2329, 0x232B..<0x2ADC: true
        case 0x3000..<0x302A, 0x4E00..<0xA000, 0xE000..<0xF900, 0xFF00...0xFFFF: true
        default: false
        }
    }
}
