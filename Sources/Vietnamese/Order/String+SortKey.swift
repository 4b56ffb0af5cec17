extension String {
    /// A key whose bytes sort as a Vietnamese reader expects, for a database column compared byte by byte.
    ///
    /// Syllable after syllable: letters in the order a ă â b c d đ e ê … u ư … y, then the tone in the order ngang,
    /// huyền, hỏi, ngã, sắc, nặng. Numbers come before letters and by their size: «Điều 2» before «Điều 10». Case,
    /// and signs between words, do not count.
    public var sortKey: String {
        var key: [UInt8] = []
        var tone: Tone?
        var digits: [UInt8] = []
        var isSeparated = false

        func endNumber() {
            guard !digits.isEmpty else { return }
            let significant = digits.drop { $0 == UInt8(ascii: "0") }
            // The count of digits first, so that longer numbers are larger; 9 stands for all lengths beyond.
            key += [UInt8(ascii: "#"), UInt8(ascii: "0") + UInt8(min(significant.count, 9))] + significant
            digits = []
        }
        func endWord() {
            endNumber()
            if let ended = tone { key.append(UInt8(ascii: "0") + ended.rawValue) }
            tone = nil
        }
        func separate() {
            if isSeparated && !key.isEmpty { key.append(0x20) }
            isSeparated = false
        }

        for scalar in composed.unicodeScalars {
            if let letter = VietnameseLetter(scalar) {
                endNumber()
                separate()
                key.append(SortOrder.rank(letter))
                tone = max(tone ?? .ngang, letter.tone)
            } else if (0x30...0x39).contains(scalar.value) {
                if digits.isEmpty {
                    endWord()
                    separate()
                }
                digits.append(UInt8(scalar.value))
            } else if scalar.properties.isAlphabetic {
                endNumber()
                separate()
                key += Array(String(scalar.properties.lowercaseMapping).utf8)
                tone = tone ?? .ngang
            } else {
                endWord()
                isSeparated = true
            }
        }
        endWord()
        return String(decoding: key, as: UTF8.self)
    }
}

/// The places of the letters in the alphabet, as bytes above those of tones and digits.
private enum SortOrder {
    static func rank(_ letter: VietnameseLetter) -> UInt8 {
        UInt8(ascii: "A") + (ranks[VietnameseLetter(base: letter.base, shape: letter.shape).scalar ?? "z"] ?? 0)
    }

    private static let ranks: [Unicode.Scalar: UInt8] = .init(
        uniqueKeysWithValues: "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars.enumerated().map { ($1, UInt8($0)) })
}
