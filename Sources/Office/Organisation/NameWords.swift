import Vietnamese

/// A name taken apart for comparison: folded words, the state's own abbreviations written out, fillers left out.
///
/// «Văn phòng UBND tỉnh» and «Văn phòng Ủy ban nhân dân tỉnh» have the same words.
struct NameWords: Equatable {
    private(set) var words: [String] = []
    /// Whether the word may stand for the first letters of several words, as `HC` for «Hành chính».
    private(set) var isAbbreviation: [Bool] = []

    /// How much a word says about who is meant.
    private static let ordinary = 10
    /// Words that papers add and leave out as they like: «Ban Tiếp công dân» is «Ban Tiếp công dân tỉnh».
    private static let light: Set<String> = ["tinh"]
    private static let lightWeight = 3
    /// What kind of place it is; often cut to one letter.
    private static let general: Set<String> = ["phong", "phuong", "ban", "so", "xa"]
    private static let fillers: Set<String> = ["va", "cua", "thuoc", "tai", "o"]
    private static let honorifics: [[String]] = [["dong", "chi"], ["d", "c"], ["ong"], ["ba"]]

    private static let written: [String: String] = [
        "ubnd": "uy ban nhan dan", "hdnd": "hoi dong nhan dan", "dbqh": "dai bieu quoc hoi",
        "mttq": "mat tran to quoc", "ubmttq": "uy ban mat tran to quoc", "tthc": "thu tuc hanh chinh",
        "cntt": "cong nghe thong tin", "bql": "ban quan ly", "vpub": "van phong uy ban",
        "vpubnd": "van phong uy ban nhan dan",
    ]

    /// At most 24 words; nobody is called by more.
    init(_ text: String) {
        let pieces = text.split { !$0.isLetter && !$0.isNumber }
        let isShouting = pieces.count > 2 && pieces.allSatisfy { $0.allSatisfy { $0.isUppercase || $0.isNumber } }
        for piece in pieces {
            let isUppercase = !isShouting && piece.allSatisfy(\.isUppercase)
            for word in String(piece).folded.split(separator: " ").map(String.init) {
                guard words.count < 24 else { return }
                if let written = Self.written[word] {
                    append(written.split(separator: " ").map(String.init), isAbbreviation: false)
                } else if !Self.fillers.contains(word) || isUppercase {
                    append([word], isAbbreviation: isUppercase || Syllable(word) == nil)
                }
            }
        }
    }

    private mutating func append(_ more: [String], isAbbreviation flag: Bool) {
        words += more
        isAbbreviation += more.map { _ in flag }
    }

    static func weight(of word: String) -> Int { light.contains(word) ? lightWeight : ordinary }

    /// Whether a word that finds no partner leaves the meaning as it is.
    static func isLight(_ word: String) -> Bool { light.contains(word) }

    static func isGeneral(_ word: String) -> Bool { general.contains(word) }

    /// Without «đồng chí», «ông», «bà» before a person's name.
    var withoutHonorific: NameWords {
        guard let honorific = Self.honorifics.first(where: { words.starts(with: $0) && words.count > $0.count }) else {
            return self
        }
        var rest = self
        rest.words.removeFirst(honorific.count)
        rest.isAbbreviation.removeFirst(honorific.count)
        return rest
    }

    /// The numbers in it: «số 1» and «số 2» are different agencies however alike the rest is.
    var numbers: [String] { words.filter { $0.utf8.allSatisfy { (48...57).contains($0) } } }

    /// «Phó …» and «… » of the same title are two people.
    var namesDeputy: Bool { words.first == "pho" }
}
