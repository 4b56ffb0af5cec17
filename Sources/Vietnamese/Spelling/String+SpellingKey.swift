extension String {
    /// The text in small letters, spelled one way where Vietnamese knows two, so that equals compare equal:
    /// `hoà` and `hòa`, `quí` and `quý`, `kĩ` and `kỹ`.
    ///
    /// Words of other languages stay as they are; so does everything between words.
    public var spellingKey: String {
        var key = String.UnicodeScalarView()
        var word = String.UnicodeScalarView()
        func endWord() {
            key.append(contentsOf: Syllable(word).map { $0.key.unicodeScalars } ?? word)
            word = String.UnicodeScalarView()
        }
        for scalar in composed.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic {
                word.append(scalar)
            } else {
                endWord()
                key.append(scalar)
            }
        }
        endWord()
        return String(key)
    }
}

extension Syllable {
    /// Modern placement, and `i` for an open `y` after the consonants that take either.
    fileprivate var key: String {
        guard rime == "y", ["h", "k", "l", "m", "qu", "s", "t"].contains(onset) else { return spelled() }
        return Syllable(onset: onset, rime: "i", tone: tone).spelled()
    }
}
