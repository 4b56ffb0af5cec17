import Vietnamese

/// A word to be found, in the forms that the index knows.
///
/// Every word is indexed by its `key`: small, without marks, in the one spelling where Vietnamese knows two («hoà» and
/// «hòa», «quí» and «quý»), without the zeros before a number. A word typed without marks finds every word of its key; for
/// one typed with marks those that bear the same come first.
public struct SearchWord: Hashable, Sendable {
    public let key: String
    /// In small letters with its marks, in the one spelling; nil when it has no marks.
    public let marked: String?
    /// What words begin with that this one, while it is typed, may become: «quy» also «quyền», which is no «qui».
    public let beginnings: [String]

    /// Nil where nothing is left of the word that can be looked for. Its first 64 letters count: nobody types more, and
    /// PostgreSQL refuses words of 2 KB.
    public init?(_ word: String) {
        let small = Self.cleaned(word)
        guard !small.isEmpty else { return nil }
        let spelled = small.spellingKey
        let folded = Self.withoutZeros(spelled.folded)
        guard !folded.isEmpty, !folded.contains(" ") else { return nil }
        key = folded
        marked = spelled == spelled.folded ? nil : spelled
        let typed = small.folded
        beginnings = typed == folded || typed.isEmpty || typed.contains(" ") ? [folded] : [folded, typed]
    }

    /// The words of a text, one after the other.
    public static func words(in text: String) -> [SearchWord] {
        var words: [SearchWord] = []
        MetWord.forEach(in: text) { met, _ in words.append(met.word) }
        return words
    }

    /// The same with the places where they stand.
    public static func forEach(in text: String, _ body: (SearchWord, Range<Int>) -> Void) {
        MetWord.forEach(in: text) { met, places in body(met.word, places) }
    }

    private static func cleaned(_ word: String) -> String {
        let small = word.composed.lowercased()
        if small.utf8.count <= 64, small.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return small }
        let scalars = small.unicodeScalars.lazy
            .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.prefix(64)
        return String(String.UnicodeScalarView(scalars))
    }

    private static func withoutZeros(_ word: String) -> String {
        guard word.utf8.first == 0x30, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return word }
        let number = word.drop { $0 == "0" }
        return number.isEmpty ? "0" : String(number)
    }
}
