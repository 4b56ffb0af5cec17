/// A possible Vietnamese syllable: an onset, a rime and a tone that go together.
///
/// Possible, not attested: `đơn` and `đôn` both are, so a misspelling such as «đơn đốc» needs its neighbour to show.
public struct Syllable: Sendable, Equatable {
    /// The consonants before the vowel, lower case: "", "ngh", "qu", "gi".
    public let onset: String
    /// The vowels and what ends them, lower case and without the tone: "uyên".
    public let rime: String
    public let tone: Tone

    /// The syllable that the letters of `word` spell; nil when Vietnamese has none such.
    ///
    /// The tone mark may stand on either vowel, as in `hoà` and `hòa`.
    public init?(_ word: some StringProtocol) { self.init(word.unicodeScalars) }

    init?(_ scalars: some Sequence<Unicode.Scalar>) {
        var letters = String.UnicodeScalarView()
        var tone = Tone.ngang
        var length = 0
        for scalar in scalars {
            length += 1
            guard length <= 7, var letter = VietnameseLetter(scalar) else { return nil }
            if letter.tone != .ngang {
                guard tone == .ngang else { return nil }
                tone = letter.tone
            }
            letter.tone = .ngang
            letter.isUppercase = false
            letter.scalar.map { letters.append($0) }
        }
        self.init(spelled: String(letters), tone: tone)
    }

    init(onset: String, rime: String, tone: Tone) {
        self.onset = onset
        self.rime = rime
        self.tone = tone
    }

    private init?(spelled: String, tone: Tone) {
        for onset in Self.onsets where spelled.hasPrefix(onset) {
            let rime = String(spelled.dropFirst(onset.count))
            guard Self.rimes.contains(rime), Self.fits(onset, rime), Self.fits(tone, rime) else { continue }
            self.init(onset: onset, rime: rime, tone: tone)
            return
        }
        return nil
    }

    /// c, g, ng before back vowels; k, gh, ngh before e, ê, i, y; `q` only as `qu`.
    private static func fits(_ onset: String, _ rime: String) -> Bool {
        let isFront = rime.hasPrefix("e") || rime.hasPrefix("ê") || rime.hasPrefix("i") || rime.hasPrefix("y")
        return switch onset {
        case "k", "gh", "ngh": isFront
        case "c", "ng": !isFront
        case "g": !isFront || rime == "i" || rime == "in" || rime == "im" || rime.hasPrefix("iê")
        case "qu": !rime.hasPrefix("u") && !rime.hasPrefix("o") && !rime.hasPrefix("ư")
        case "": !["yê", "ya"].contains(rime)
        default: !(rime.hasPrefix("y") && rime != "y") && !(rime == "y" && !"hklmstv".contains(onset))
        }
    }

    /// A rime that ends in a stop has only the tones sắc and nặng.
    private static func fits(_ tone: Tone, _ rime: String) -> Bool {
        let isStopped = rime.hasSuffix("c") || rime.hasSuffix("ch") || rime.hasSuffix("p") || rime.hasSuffix("t")
        return !isStopped || tone == .sac || tone == .nang
    }

    /// Longest first; `gi` before `g`, so that «giêng» is gi + êng and «gì» is g + i.
    private static let onsets = [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m",
        "n", "p", "r", "s", "t", "v", "x", "",
    ]

    private static let rimes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong
        op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uy
        uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp
        ươt ươu y ych yêm yên yêng yêt yêu yn ynh yt
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
