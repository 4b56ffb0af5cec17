private import Foundation

extension String {
    /// The same text in Unicode's composed form (NFC), in which all text is kept here.
    ///
    /// Text that is composed already, as nearly all is, is recognised by its scalars and returned as it is.
    public var composed: String {
        utf8.allSatisfy { $0 < 0xCC } || unicodeScalars.allSatisfy(\.isComposed)
            ? self : precomposedStringWithCanonicalMapping
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
