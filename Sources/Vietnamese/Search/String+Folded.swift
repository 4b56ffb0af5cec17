extension String {
    /// Lower case without marks, `đ` as `d`, everything but letters and digits as single spaces: the form in which
    /// text is compared and searched when marks do not count. Composed and decomposed text fold alike.
    ///
    /// «Ủy ban  nhân dân: Số 05/KH-UBND» folds to «uy ban nhan dan so 05 kh ubnd».
    public var folded: String {
        var text = self
        return text.withUTF8 { source in
            // Only a few letters of other alphabets grow when lowered, from two bytes to three.
            String(unsafeUninitializedCapacity: source.count + source.count / 2 + 4) { Folding.fold(source, into: $0) }
        }
    }
}

extension Unicode.Scalar {
    /// The small ASCII letter or digit this letter folds to; nil for a separator, a mark, or another alphabet.
    public var foldedASCII: UInt8? {
        guard value < Folding.limit else { return nil }
        let folded = Folding.table[Int(value)]
        return folded > Folding.other ? folded : nil
    }
}

/// Folding by table, a byte or two at a time.
enum Folding {
    static let limit: UInt32 = 0x1F00

    static let separator: UInt8 = 0
    /// A combining mark or something that cannot be seen: nothing stands for it.
    static let dropped: UInt8 = 1
    /// A letter or digit that has no ASCII form, to be looked up.
    static let other: UInt8 = 2

    /// What each scalar below `limit` folds to: one of the three above, or an ASCII letter or digit.
    static let table: [UInt8] = {
        var table = [UInt8](repeating: separator, count: Int(limit))
        // Between Latin and Vietnamese lie the alphabets that papers seldom quote; those are looked up one by one.
        for value in Array(0x80..<0x250) + Array(0x1E00..<limit) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { table[Int(value)] = other }
        }
        table[0xAD] = dropped
        for value in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(value)] = value }
        for value in 0..<limit {
            if let letter = Unicode.Scalar(value).flatMap({ VietnameseLetter($0) }) { table[Int(value)] = letter.base }
        }
        for (base, letters) in western {
            for letter in letters.unicodeScalars { table[Int(letter.value)] = base }
        }
        return table
    }()

    /// Letters of other languages in Latin script, which come with foreign names.
    private static let western: [(UInt8, String)] = [
        (0x61, "ÄäÅåĀāĄą"), (0x63, "ÇçĆćĈĉĊċČč"), (0x64, "ĎďÐð"), (0x65, "ËëĒēĔĕĖėĘęĚě"), (0x67, "ĜĝĞğĠġĢģ"),
        (0x68, "ĤĥĦħ"), (0x69, "ÎîÏïĪīĬĭĮįİı"), (0x6A, "Ĵĵ"), (0x6B, "Ķķ"), (0x6C, "ĹĺĻļĽľŁł"), (0x6E, "ÑñŃńŅņŇň"),
        (0x6F, "ÖöØøŌōŎŏŐő"), (0x72, "ŔŕŖŗŘř"), (0x73, "ŚśŜŝŞşŠš"), (0x74, "ŢţŤťŦŧ"), (0x75, "ÛûÜüŪūŬŭŮůŰűŲųƢƣ"),
        (0x77, "Ŵŵ"), (0x79, "ÿŶŷŸ"), (0x7A, "ŹźŻżŽž"),
    ]

    /// Folds valid UTF-8; returns how many bytes it wrote.
    static func fold(_ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        table.withUnsafeBufferPointer { table in
            var written = 0
            var isSeparated = false
            var index = 0
            while index < source.count {
                var value = UInt32(source[index])
                if value < 0x80 {
                    index += 1
                } else if value < 0xE0 {
                    value = (value & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F)
                    index += 2
                } else if value < 0xF0 {
                    value =
                        (value & 0x0F) << 12 | UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)
                    index += 3
                } else {
                    value =
                        (value & 0x07) << 18 | UInt32(source[index + 1] & 0x3F) << 12
                        | UInt32(source[index + 2] & 0x3F) << 6 | UInt32(source[index + 3] & 0x3F)
                    index += 4
                }
                let folded = isTabled(value) ? table[Int(value)] : farther(value)
                if folded == separator {
                    isSeparated = written > 0
                } else if folded != dropped {
                    if isSeparated {
                        target[written] = 0x20
                        written += 1
                        isSeparated = false
                    }
                    if folded > other {
                        target[written] = folded
                        written += 1
                    } else {
                        written += lowered(value, into: target, at: written)
                    }
                }
            }
            return written
        }
    }

    /// What the scalar of this value folds to: a separator, nothing, some other letter, or an ASCII letter or digit.
    static func code(of value: UInt32) -> UInt8 { isTabled(value) ? table[Int(value)] : farther(value) }

    private static func isTabled(_ value: UInt32) -> Bool { value < 0x250 || (0x1E00..<limit).contains(value) }

    private static func farther(_ value: UInt32) -> UInt8 {
        if (0x300...0x36F).contains(value) || (0x200B...0x200F).contains(value) || value == 0xFEFF { return dropped }
        guard let scalar = Unicode.Scalar(value) else { return separator }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? other : separator
    }

    private static func lowered(_ value: UInt32, into target: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        var length = 0
        for byte in UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter {
            target[start + length] = byte
            length += 1
        }
        return length
    }
}
