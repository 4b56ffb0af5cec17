/// Where the tone mark stands when a syllable ends in oa, oe or uy; both are lawful, and offices use both.
public enum TonePlacement: Sendable {
    /// `hoà`, `khoẻ`, `uỷ`: on the main vowel.
    case modern
    /// `hòa`, `khỏe`, `ủy`: on the first of the two.
    case traditional
}

extension Syllable {
    /// The syllable in small letters with its tone mark where the rule puts it.
    public func spelled(_ placement: TonePlacement = .modern) -> String {
        let letters = Array(rime.unicodeScalars)
        guard tone != .ngang, var letter = VietnameseLetter(letters[toneIndex(letters, placement)]) else {
            return onset + rime
        }
        letter.tone = tone
        var spelled = String.UnicodeScalarView(onset.unicodeScalars)
        for (index, scalar) in letters.enumerated() {
            spelled.append(index == toneIndex(letters, placement) ? letter.scalar ?? scalar : scalar)
        }
        return String(spelled)
    }

    /// True when `word` has its tone mark on a vowel where one of the two rules allows it: `hòan` has not.
    public static func isWellSpelled(_ word: some StringProtocol) -> Bool {
        guard let syllable = Syllable(word) else { return false }
        let small = word.lowercased().composed
        return small == syllable.spelled(.modern) || small == syllable.spelled(.traditional)
    }

    /// On the vowel with a mark of its own, else on the last but one of an open rime, else on the last.
    private func toneIndex(_ letters: [Unicode.Scalar], _ placement: TonePlacement) -> Int {
        let vowels = letters.indices.prefix { VietnameseLetter(letters[$0])?.isVowel == true }
        if let shaped = vowels.last(where: { VietnameseLetter(letters[$0])?.shape != .plain }) { return shaped }
        let isOpen = vowels.count == letters.count
        let isPair = isOpen && placement == .modern && ["oa", "oe", "uy"].contains(rime)
        return max(0, vowels.count - (isOpen && !isPair && vowels.count > 1 ? 2 : 1))
    }
}
