/// Reads values from the bytes of a PDF, up to `end`. Whatever the bytes are, it ends with a value or an error.
struct PdfLexer {
    let bytes: [UInt8]
    let end: Int
    var position: Int
    /// How many values may still be read: a file of nothing but numbers must not fill the memory.
    private var budget = 2_000_000

    private static let deepest = 64

    init(_ bytes: [UInt8], from position: Int, end: Int) {
        self.bytes = bytes
        self.end = min(end, bytes.count)
        self.position = max(position, 0)
    }

    var byte: UInt8? { position < end ? bytes[position] : nil }

    mutating func skipBlanks() {
        while let byte {
            if Self.isBlank(byte) {
                position += 1
            } else if byte == UInt8(ascii: "%") {
                while let byte = self.byte, byte != 10, byte != 13 { position += 1 }
            } else {
                return
            }
        }
    }

    /// Takes the word when it stands here as a whole.
    mutating func take(_ word: StaticString) -> Bool {
        skipBlanks()
        let count = word.utf8CodeUnitCount
        guard position + count <= end else { return false }
        let same = word.withUTF8Buffer { $0.elementsEqual(bytes[position..<(position + count)]) }
        guard same else { return false }
        position += count
        return true
    }

    mutating func value(depth: Int = 0) throws(PdfError) -> PdfValue {
        budget -= 1
        guard depth <= Self.deepest, budget > 0 else { throw .tooLarge }
        skipBlanks()
        switch byte {
        case UInt8(ascii: "/"): return .name(try name())
        case UInt8(ascii: "("): return .string(try literal())
        case UInt8(ascii: "["): return .array(try array(depth))
        case UInt8(ascii: "<"):
            guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "<") else {
                return .string(try hexadecimal())
            }
            return .dictionary(try entries(depth).mapValues(\.value))
        case UInt8(ascii: "t"): if take("true") { return .boolean(true) }
        case UInt8(ascii: "f"): if take("false") { return .boolean(false) }
        case UInt8(ascii: "n"): if take("null") { return .null }
        case .some(let byte) where Self.beginsNumber(byte): return try numberOrReference()
        default: break
        }
        throw .damaged
    }

    /// The entries of a dictionary with the place of each value. An entry given twice is refused: readers disagree on
    /// which counts.
    mutating func entries(_ depth: Int = 0) throws(PdfError) -> [String: (value: PdfValue, place: Range<Int>)] {
        guard take("<<") else { throw .damaged }
        var found: [String: (value: PdfValue, place: Range<Int>)] = [:]
        while !take(">>") {
            guard byte == UInt8(ascii: "/") else { throw .damaged }
            let key = try name()
            skipBlanks()
            let start = position
            let value = try value(depth: depth + 1)
            guard found.updateValue((value, start..<position), forKey: key) == nil else { throw .damaged }
        }
        return found
    }

    private mutating func array(_ depth: Int) throws(PdfError) -> [PdfValue] {
        position += 1
        var values: [PdfValue] = []
        while !take("]") { values.append(try value(depth: depth + 1)) }
        return values
    }

    private mutating func numberOrReference() throws(PdfError) -> PdfValue {
        let first = try number()
        guard case .integer(let number) = first, number >= 0 else { return first }
        let after = position
        skipBlanks()
        if let digit = byte, Self.isDigit(digit), case .integer(let generation)? = try? self.number() {
            skipBlanks()
            if byte == UInt8(ascii: "R") {
                position += 1
                return .reference(PdfReference(number: number, generation: generation))
            }
        }
        position = after
        return first
    }

    mutating func number() throws(PdfError) -> PdfValue {
        let start = position
        while let byte, Self.beginsNumber(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard position > start, position - start <= 32 else { throw .damaged }
        if let integer = Int(text) { return .integer(integer) }
        guard let real = Double(text), real.isFinite else { throw .damaged }
        return .real(real)
    }

    private mutating func name() throws(PdfError) -> String {
        position += 1
        var scalars = String.UnicodeScalarView()
        while let byte, !Self.isBlank(byte), !Self.isDelimiter(byte) {
            position += 1
            var written = byte
            if byte == UInt8(ascii: "#"), position + 1 < end, let high = Self.nibble(bytes[position]),
                let low = Self.nibble(bytes[position + 1])
            {
                written = high << 4 | low
                position += 2
            }
            // One scalar a byte, so that no two names become one.
            scalars.append(Unicode.Scalar(written))
        }
        return String(scalars)
    }

    private mutating func literal() throws(PdfError) -> [UInt8] {
        position += 1
        var text: [UInt8] = []
        var open = 1
        while let byte {
            position += 1
            switch byte {
            case UInt8(ascii: "\\"): escape(into: &text)
            case UInt8(ascii: "("):
                open += 1
                text.append(byte)
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return text }
                text.append(byte)
            default: text.append(byte)
            }
        }
        throw .damaged
    }

    private mutating func escape(into text: inout [UInt8]) {
        guard let byte else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case 13: if self.byte == 10 { position += 1 }
        case 10: break
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var code = Int(byte) - 48
            for _ in 0..<2 {
                guard let digit = self.byte, (48...55).contains(digit) else { break }
                code = code * 8 + Int(digit) - 48
                position += 1
            }
            text.append(UInt8(truncatingIfNeeded: code))
        default: text.append(byte)
        }
    }

    private mutating func hexadecimal() throws(PdfError) -> [UInt8] {
        position += 1
        var text: [UInt8] = []
        var half: UInt8?
        while let byte {
            position += 1
            if byte == UInt8(ascii: ">") {
                if let half { text.append(half << 4) }
                return text
            }
            if Self.isBlank(byte) { continue }
            guard let nibble = Self.nibble(byte) else { throw .damaged }
            if let high = half {
                text.append(high << 4 | nibble)
                half = nil
            } else {
                half = nibble
            }
        }
        throw .damaged
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 32 || (9...10).contains(byte) || byte == 13 || byte == 12 || byte == 0
    }

    static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func beginsNumber(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }

    private static func nibble(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        default: nil
        }
    }
}
