import Vietnamese

/// A word to be found: as it is written, in lower case («kế»), and folded («ke»).
///
/// Both forms are indexed, each also spelled one way where Vietnamese knows two («hoà» and «hòa», «quí» and «quý»). A word
/// typed without marks finds every word that folds to it; one typed with marks ranks those first that bear the same marks.
public struct SearchWord: Hashable, Sendable {
    public let written: String
    public let folded: String
    /// `written` and `folded` in the one spelling; the same for most words.
    let spelled: String
    let spelledFolded: String

    /// Keeps letters and digits, and of those the first 64: nobody types more, and PostgreSQL refuses words of 2 KB.
    public init(written: String, folded: String) {
        self.written = Self.cleaned(written)
        self.folded = Self.cleaned(folded)
        spelled = self.written.spellingKey
        spelledFolded = spelled == self.written ? self.folded : spelled.folded
    }

    var hasMarks: Bool { written != folded }

    private static func cleaned(_ word: String) -> String {
        if word.utf8.count <= 64, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) { return word }
        let scalars = word.unicodeScalars.lazy
            .filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.prefix(64)
        return String(String.UnicodeScalarView(scalars))
    }
}
