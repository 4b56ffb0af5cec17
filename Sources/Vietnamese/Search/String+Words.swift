extension String {
    /// Calls `body` for each word of the text in its order, as it is written, with the places of its letters: Unicode
    /// scalars, as papers count them.
    ///
    /// A word is letters and digits with no other sign between them; combining marks and what cannot be seen belong to
    /// the word that they stand in. What is indexed and what is shown as found are cut by this one rule.
    public func forEachWord(_ body: (_ word: String, _ places: Range<Int>) throws -> Void) rethrows {
        try forEachWordBytes { word, places in try body(String(decoding: word, as: UTF8.self), places) }
    }

    /// The same with the words as bytes of UTF-8, which are there only while `body` runs.
    public func forEachWordBytes(
        _ body: (_ word: UnsafeBufferPointer<UInt8>, _ places: Range<Int>) throws -> Void
    ) rethrows {
        var text = self
        try text.withUTF8 { bytes in
            var start: (byte: Int, place: Int)?
            var index = 0
            var place = 0
            while index < bytes.count {
                let (code, length) = Folding.code(in: bytes, at: index)
                if code == Folding.separator {
                    if let first = start {
                        try body(UnsafeBufferPointer(rebasing: bytes[first.byte..<index]), first.place..<place)
                        start = nil
                    }
                } else if code != Folding.dropped, start == nil {
                    start = (index, place)
                }
                index += length
                place += 1
            }
            if let first = start {
                try body(UnsafeBufferPointer(rebasing: bytes[first.byte...]), first.place..<place)
            }
        }
    }
}

extension Folding {
    /// What the scalar that begins at this byte of valid UTF-8 folds to, and how many bytes it has.
    fileprivate static func code(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (code: UInt8, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (table[Int(first)], 1) }
        func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        if first < 0xE0 { return (code(of: UInt32(first & 0x1F) << 6 | rest(1)), 2) }
        if first < 0xF0 { return (code(of: UInt32(first & 0x0F) << 12 | rest(1) << 6 | rest(2)), 3) }
        return (code(of: UInt32(first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3)), 4)
    }
}
