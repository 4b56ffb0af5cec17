/// Text read from bytes of unknown encoding, composed (NFC).
public struct DecodedText: Sendable, Equatable {
    public var text: String
    public var encoding: Encoding

    public enum Encoding: Sendable, Equatable {
        case utf8, utf16, western
        case legacy(LegacyEncoding)
    }

    /// Finds the encoding by the byte order mark, by validity, and then by which reading makes Vietnamese syllables.
    ///
    /// A few faults in UTF-8 are marked U+FFFD; bytes of no encoding known here are taken for code page 1252.
    public init(_ bytes: [UInt8]) {
        if let wide = Self.utf16(bytes) {
            self.init(text: wide.composed, encoding: .utf16)
        } else if let valid = String(
            validating: bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0), as: UTF8.self)
        {
            self.init(unicode: valid)
        } else {
            let western = String(String.UnicodeScalarView(bytes.lazy.map(WindowsCodePage.western)))
            let lossy = String(decoding: bytes, as: UTF8.self)
            let lost = lossy.unicodeScalars.count { $0 == "\u{FFFD}" }
            if lost * 5 < lossy.unicodeScalars.count(where: { $0.value > 0x7F }) {
                self.init(text: lossy.composed, encoding: .utf8)
            } else if let encoding = Self.legacyEncoding(of: western) {
                self.init(text: encoding.text(from: bytes), encoding: .legacy(encoding))
            } else {
                self.init(text: western.composed, encoding: .western)
            }
        }
    }

    /// The same text in UTF-8: the bytes themselves where a look at them is enough, as for nearly all papers of today.
    public static func composedUTF8(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer(isPlainVietnamese) ? bytes : Array(DecodedText(bytes).text.utf8)
    }

    /// Whether these are valid UTF-8, composed, and Vietnamese by a letter that no older encoding makes by chance: what
    /// `init` finds out in three turns, for Latin and Vietnamese letters, quotation marks and dashes.
    private static func isPlainVietnamese(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func goesOn(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
        var index = 0
        var firstVietnamese: Int?
        while index < bytes.count {
            switch bytes[index] {
            case 1..<0x80: index += 1
            case 0xC2...0xCB where goesOn(index + 1): index += 2
            case 0xE1 where goesOn(index + 1) && (0xB8...0xBB).contains(bytes[index + 1]) && goesOn(index + 2):
                // U+1EA0 to U+1EF9.
                let low = UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index + 2])
                if firstVietnamese == nil, (0xBAA0...0xBBB9).contains(low) { firstVietnamese = index }
                index += 3
            case 0xE2
            where goesOn(index + 1) && bytes[index + 1] == 0x80 && goesOn(index + 2) && bytes[index + 2] > 0x81:
                index += 3
            default: return false
            }
        }
        return firstVietnamese.map { $0 < 1_000 } ?? false
    }

    /// Unicode text, in which an old encoding may still hide: what a program made of it that took it for Western.
    public init(unicode text: String) {
        if let encoding = Self.legacyEncoding(of: text) {
            self.init(text: encoding.text(from: text), encoding: .legacy(encoding))
        } else {
            self.init(text: text.composed, encoding: .utf8)
        }
    }

    private init(text: String, encoding: Encoding) {
        self.text = text
        self.encoding = encoding
    }

    /// Whether the bytes are UTF-16, by its mark or by the zeros of its Latin letters.
    public static func isUTF16(_ bytes: [UInt8]) -> Bool { utf16Order(bytes) != nil }

    private enum ByteOrder { case little, big }

    private static func utf16Order(_ bytes: [UInt8]) -> ByteOrder? {
        if bytes.starts(with: [0xFF, 0xFE]) { return .little }
        if bytes.starts(with: [0xFE, 0xFF]) { return .big }
        // Without a mark: half of the letters of Vietnamese are ASCII, with a zero before or after them.
        let sample = bytes.prefix(2_000)
        guard sample.contains(0) else { return nil }
        let first = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
        let second = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
        guard sample.count >= 8, max(first, second) * 4 > sample.count, min(first, second) * 20 < sample.count else {
            return nil
        }
        return second > first ? .little : .big
    }

    private static func utf16(_ bytes: [UInt8]) -> String? {
        guard let order = utf16Order(bytes) else { return nil }
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            order == .little
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        }
        return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
    }

    /// The old encoding under which the marked words of `western` become Vietnamese; nil when they are so already.
    static func legacyEncoding(of western: String) -> LegacyEncoding? {
        var sample = String.UnicodeScalarView()
        var marked = 0
        for scalar in western.unicodeScalars {
            // One such letter proves Unicode, and is found within the first words of any Vietnamese paper.
            if (0x1EA0...0x1EF9).contains(scalar.value) || (0x300...0x323).contains(scalar.value) { return nil }
            if scalar.value > 0x7F {
                marked += 1
                if marked > 1_000 { break }
            }
            sample.append(scalar)
        }
        guard marked > 0 else { return nil }
        let own = syllableShare(of: String(sample))
        let best = [LegacyEncoding.tcvn3, .vni, .windows1258]
            .map { ($0, syllableShare(of: $0.text(from: String(sample)))) }
            .max { $0.1 < $1.1 }
        guard let best, best.1 >= 0.75, best.1 > own + 0.1 else { return nil }
        return best.0
    }

    /// Of the words with letters beyond ASCII, how many are possible Vietnamese syllables.
    private static func syllableShare(of text: String) -> Double {
        var marked = 0
        var possible = 0
        for word in text.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic && $0.value < 0x80 }) {
            guard word.contains(where: { $0.value > 0x7F }) else { continue }
            marked += 1
            if Syllable(word) != nil { possible += 1 }
        }
        return marked == 0 ? 0 : Double(possible) / Double(marked)
    }
}
