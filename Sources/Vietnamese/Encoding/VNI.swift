/// VNI for Windows: nine letters of their own, and marks that follow the letter they belong to.
enum VNI {
    static let letters: [UInt8: Unicode.Scalar] = [
        0xD1: "Đ", 0xF1: "đ", 0xD4: "Ơ", 0xF4: "ơ", 0xD6: "Ư", 0xF6: "ư", 0xCC: "Ì", 0xEC: "ì", 0xCD: "Í", 0xED: "í",
        0xC6: "Ỉ", 0xE6: "ỉ", 0xD3: "Ĩ", 0xF3: "ĩ", 0xD2: "Ị", 0xF2: "ị", 0xCE: "Ỵ", 0xEE: "ỵ",
    ]

    typealias Mark = (shape: VietnameseLetter.Shape, tone: Tone)

    /// By the small form of the byte; capitals have their marks 32 lower.
    static let marks: [UInt8: Mark] = [
        0xF8: (.plain, .huyen), 0xFB: (.plain, .hoi), 0xF5: (.plain, .nga), 0xF9: (.plain, .sac), 0xEF: (.plain, .nang),
        0xE2: (.circumflex, .ngang), 0xE0: (.circumflex, .huyen), 0xE5: (.circumflex, .hoi), 0xE3: (.circumflex, .nga),
        0xE1: (.circumflex, .sac), 0xE4: (.circumflex, .nang),
        0xEA: (.breve, .ngang), 0xE8: (.breve, .huyen), 0xFA: (.breve, .hoi), 0xFC: (.breve, .nga),
        0xE9: (.breve, .sac),
        0xEB: (.breve, .nang),
    ]

    /// The letter with the mark on it; nil when such a letter does not exist, so that the mark stands for itself.
    static func join(_ letter: Unicode.Scalar?, _ mark: Mark) -> Unicode.Scalar? {
        guard var joined = letter.flatMap({ VietnameseLetter($0) }), joined.isVowel, joined.tone == .ngang else {
            return nil
        }
        if mark.shape != .plain {
            guard joined.shape == .plain else { return nil }
            joined.shape = mark.shape
        }
        joined.tone = mark.tone
        return joined.scalar
    }
}
