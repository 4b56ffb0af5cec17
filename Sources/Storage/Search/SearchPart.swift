/// A piece of what was typed: some words, a phrase in quotation marks, or either to be left out.
struct SearchPart: Hashable {
    let words: [SearchWord]
    let isPhrase: Bool
    let isExcluded: Bool

    private static let closing: [Character: Set<Character>] = [
        "\"": ["\""], "“": ["”", "“", "\""], "”": ["”", "\""], "„": ["”", "“"], "«": ["»"],
    ]

    /// Quotation marks that nobody closed are taken for none; a «-» counts only before a word and after a blank, so that
    /// «1568-CV/TU» and «Sở Y tế - Văn phòng» are words.
    static func parts(of text: String) -> [SearchPart] {
        var parts: [SearchPart] = []
        var plain = ""
        func end() {
            append(plain, isPhrase: false, isExcluded: false, to: &parts)
            plain = ""
        }
        var rest = text[...]
        var before: Character = " "
        while let first = rest.first {
            let second = rest.dropFirst().first
            let isExcluded = first == "-" && before.isWhitespace && second.map(begins) == true
            let quoted = isExcluded ? rest.dropFirst() : rest
            if let phrase = phrase(at: quoted) {
                end()
                append(String(phrase), isPhrase: true, isExcluded: isExcluded, to: &parts)
                rest = quoted[phrase.endIndex...].dropFirst()
                before = "\""
            } else if isExcluded {
                end()
                let word = rest.dropFirst().prefix { !$0.isWhitespace }
                // «-QĐ/UBND» is one thing of two words.
                append(String(word), isPhrase: true, isExcluded: true, to: &parts)
                rest = rest[word.endIndex...]
                before = " "
            } else {
                plain.append(first)
                before = first
                rest = rest.dropFirst()
            }
        }
        end()
        return parts
    }

    private static func begins(_ sign: Character) -> Bool {
        sign.isLetter || sign.isNumber || closing[sign] != nil
    }

    /// What stands between quotation marks at the beginning of `text`.
    private static func phrase(at text: Substring) -> Substring? {
        guard let first = text.first, let ends = closing[first] else { return nil }
        let inside = text.dropFirst()
        guard let end = inside.firstIndex(where: ends.contains) else { return nil }
        return inside[..<end]
    }

    private static func append(_ text: String, isPhrase: Bool, isExcluded: Bool, to parts: inout [SearchPart]) {
        let words = Array(SearchWord.words(in: text).prefix(SearchQuery.mostWords))
        guard !words.isEmpty else { return }
        parts.append(SearchPart(words: words, isPhrase: isPhrase, isExcluded: isExcluded))
    }
}
