import Vietnamese

/// Estimates how wide text is in the face that Vietnamese offices are bound to, Times New Roman, in widths of M.
///
/// Plain text has lost its widths, but where a line was broken shows in them far better than in counts of letters.
enum TextWidth {
    static func of(_ text: some Collection<UInt8>) -> Double { measure(text).whole }

    /// How wide all of it is, and how wide its first word.
    static func measure(_ text: some Collection<UInt8>) -> (whole: Double, firstWord: Double) {
        text.withContiguousStorageIfAvailable { measure(buffer: $0) }
            ?? ContiguousArray(text).withUnsafeBufferPointer { measure(buffer: $0) }
    }

    private static func measure(buffer text: UnsafeBufferPointer<UInt8>) -> (whole: Double, firstWord: Double) {
        widths.withUnsafeBufferPointer { measure(text, $0) }
    }

    private static func measure(_ text: UnsafeBufferPointer<UInt8>, _ table: Table) -> (
        whole: Double, firstWord: Double
    ) {
        var sum = Sum()
        var index = 0
        while index < text.count { index += sum.add(text, at: index, table) }
        return sum.whole
    }

    typealias Table = UnsafeBufferPointer<UInt16>

    /// Lends the widths to those who go through a text for other reasons too.
    static func withTable<Result>(_ body: (Table) -> Result) -> Result { widths.withUnsafeBufferPointer(body) }

    /// The width of a text, scalar by scalar.
    struct Sum {
        private var thousandths = 0
        private var firstWord: Int?

        /// All of it, and its first word.
        var whole: (whole: Double, firstWord: Double) {
            (Double(thousandths) / 1_000, Double(firstWord ?? thousandths) / 1_000)
        }

        mutating func addBlank(_ table: Table) {
            if firstWord == nil { firstWord = thousandths }
            thousandths += Int(table[0x20])
        }

        /// Adds the scalar whose UTF-8 begins at `index`; returns how many bytes it has.
        @inline(__always)
        mutating func add(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ table: Table) -> Int {
            let lead = text[index]
            if lead < 0x80 {
                if lead == 0x20 {
                    addBlank(table)
                } else {
                    thousandths += Int(table[Int(lead)])
                }
                return 1
            }
            let length = min(UTF8Length.of(lead: lead), text.count - index)
            var value = Int(lead) & 0x7F >> length
            for place in 1..<length { value = value << 6 | Int(text[index + place] & 0x3F) }
            thousandths += value < table.count ? Int(table[value]) : other
            return length
        }
    }

    /// What letters of other scripts, and signs, are taken for.
    private static let other = 500

    /// Of each scalar below U+1F00, where all letters of Vietnamese are, in thousandths of an em.
    private static let widths: [UInt16] = {
        var widths = [UInt16](repeating: UInt16(other), count: 0x1F00)
        for value in ascii.indices { widths[value] = ascii[value] }
        for value in 0x80..<UInt32(widths.count) {
            if let base = Unicode.Scalar(value)?.foldedASCII { widths[Int(value)] = ascii[Int(base)] }
        }
        return widths
    }()

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
