import Vietnamese

/// Estimates how wide text is in the face that Vietnamese offices are bound to, Times New Roman, in widths of M.
///
/// Plain text has lost its widths, but where a line was broken shows in them far better than in counts of letters.
enum TextWidth {
    static func of(_ text: some Collection<UInt8>) -> Double {
        text.withContiguousStorageIfAvailable { of(buffer: $0) }
            ?? ContiguousArray(text).withUnsafeBufferPointer { of(buffer: $0) }
    }

    private static func of(buffer text: UnsafeBufferPointer<UInt8>) -> Double {
        ascii.withUnsafeBufferPointer { of(text, $0) }
    }

    private static func of(_ text: UnsafeBufferPointer<UInt8>, _ ascii: UnsafeBufferPointer<UInt16>) -> Double {
        var thousandths = 0
        var value: UInt32 = 0
        var rest = 0
        for byte in text {
            if byte < 0x80 {
                thousandths += Int(ascii[Int(byte)])
            } else if byte >= 0xC0 {
                rest = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
                value = UInt32(byte) & (0x3F >> UInt32(rest))
            } else {
                value = value << 6 | UInt32(byte & 0x3F)
                rest -= 1
                if rest == 0 {
                    thousandths += (Unicode.Scalar(value)?.foldedASCII).map { Int(ascii[Int($0)]) } ?? 500
                }
            }
        }
        return Double(thousandths) / 1_000
    }

    /// Of each ASCII character, in thousandths of an em.
    private static let ascii: [UInt16] = {
        var widths = [UInt16](repeating: 500, count: 128)
        for (width, characters) in classes {
            for byte in characters.utf8 { widths[Int(byte)] = width }
        }
        return widths
    }()

    private static let classes: [(UInt16, String)] = [
        (250, " .,"), (278, "ijlt/:;\\"), (333, "fr-!()[]`I'"), (389, "sJ"), (444, "acez?"), (556, "FPS"),
        (564, "+=<>"),
        (611, "ELTZ"), (667, "BCR"), (722, "ADGHKNOQUVXYw"), (778, "m&"), (833, "%"), (889, "M"), (944, "W"),
        (921, "@"),
    ]
}
