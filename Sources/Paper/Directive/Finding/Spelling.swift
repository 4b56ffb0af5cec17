import Vietnamese

/// Likely misspellings: a syllable that is none, and a pair of syllables that is near to a word but is none.
///
/// «đơn đốc» is made of two good syllables; that «đôn đốc» is a word, «đơn đốc» none, and neither syllable forms a word
/// with its other neighbour, shows the slip.
struct Spelling {
    let words: Words
    private let compounds = CompoundWords.shared

    init(words: Words) { self.words = words }

    /// What is found in these paragraphs.
    func findings(in paragraphs: [Range<Int>], _ source: (Range<Int>) -> ReadingPlace) -> [Finding] {
        var findings: [Finding] = []
        var proven = Set<WordKey>()
        for range in paragraphs {
            var second: Int?
            // A heading in capitals says nothing about spelling that its letters do not hide.
            for index in range where words[index].isLetters && !words[index].isAllCapitals {
                // Two syllables that are a word are both in order: nearly all are passed over here.
                if index + 1 < range.upperBound, compounds.isWord(words[index].key, words[index + 1].key) {
                    second = index + 1
                    continue
                }
                if index == second { continue }
                if let meant = pairSlip(at: index, in: range) {
                    let pair = index..<index + 2
                    findings.append(
                        Finding(
                            rule: .misspelling, severity: .warning,
                            message: "«\(words.text(of: pair))» có thể viết sai; đề nghị xem lại: «\(meant)».",
                            suggestion: meant, source: source(pair)))
                    continue
                }
                let key = words[index].key
                if compounds.hasSyllable(key) { continue }
                if !proven.contains(key), isNoSyllable(at: index, in: range) {
                    let word = index..<index + 1
                    findings.append(
                        Finding(
                            rule: .misspelling, severity: .warning,
                            message: "«\(words.text(of: word))» không phải là âm tiết tiếng Việt; đề nghị xem lại.",
                            source: source(word)))
                } else if words[index].isSmall {
                    proven.insert(key)
                }
            }
        }
        return findings
    }

    /// The word that was meant where the pair at `index` is none.
    private func pairSlip(at index: Int, in range: Range<Int>) -> String? {
        let next = index + 1
        guard next < range.upperBound, words[next].isSmall, words[next].isSpaced,
            words[index].isSmall || index == range.lowerBound || words[index - 1].isMark,
            !Self.particles.contains(words[index].key), !Self.particles.contains(words[next].key),
            stands(index, in: range), stands(next, in: range),
            let meant = compounds.meant(by: words[index].key, words[next].key)
        else { return nil }
        // A word with the syllable before or after explains the pair.
        if index > range.lowerBound, compounds.isWord(words[index - 1].key, words[index].key) { return nil }
        if next + 1 < range.upperBound, compounds.isWord(words[next].key, words[next + 1].key) { return nil }
        return meant
    }

    private static let particles = KeySet(RareWords.particles)

    private func isNoSyllable(at index: Int, in range: Range<Int>) -> Bool {
        let word = words[index]
        // Without any Vietnamese mark it may be a foreign word.
        guard word.isSmall, !word.hasDigit, (2..<8).contains(word.end - word.start), stands(index, in: range),
            word.key != word.key.plain
        else { return false }
        return Syllable(words.text(of: index..<index + 1)) == nil
    }

    /// True for a word between blanks or marks: not a part of one written with hyphens, of a number, of an address.
    private func stands(_ index: Int, in range: Range<Int>) -> Bool {
        if index > range.lowerBound, !words[index].isSpaced, joins(index - 1) { return false }
        return index + 1 >= range.upperBound || words[index + 1].isSpaced || !joins(index + 1)
    }

    private func joins(_ index: Int) -> Bool { !words[index].isMark || Self.joints.contains(words[index].key) }

    private static let joints = KeySet("-/'@_&+".unicodeScalars.map { WordKey(mark: $0) })
}
