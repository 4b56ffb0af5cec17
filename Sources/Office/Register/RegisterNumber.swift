/// A number in a book: the running number, and the letter of one that was put in between later («12a»).
public struct RegisterNumber: Sendable, Hashable, Comparable, LosslessStringConvertible {
    public let value: Int
    /// Empty, or one of `letters`.
    public let suffix: String

    /// In the order of the Vietnamese alphabet, as the points of a paper are lettered (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    public static let letters = [
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
        "y",
    ]

    public init(_ value: Int, suffix: String = "") {
        self.value = value
        self.suffix = suffix
    }

    /// Reads «07», «12a»; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let suffix = String(text.dropFirst(digits.count))
        guard (1...9).contains(digits.count), let value = Int(digits), value > 0,
            suffix.isEmpty || Self.letters.contains(suffix)
        else { return nil }
        self.init(value, suffix: suffix)
    }

    /// The number put in next after this one's value, where `taken` letters stand there already; nil after the last letter.
    public func inserted(after taken: [String]) -> RegisterNumber? {
        let last = taken.compactMap(Self.letters.firstIndex).max() ?? -1
        return last + 1 < Self.letters.count ? RegisterNumber(value, suffix: Self.letters[last + 1]) : nil
    }

    /// The place of the letter, 0 for none: what a database sorts by, since «đ» does not come after «d» in bytes.
    public var place: Int { suffix.isEmpty ? 0 : (Self.letters.firstIndex(of: suffix) ?? 0) + 1 }

    public init?(value: Int, place: Int) {
        guard value >= 0, (0...Self.letters.count).contains(place) else { return nil }
        self.init(value, suffix: place == 0 ? "" : Self.letters[place - 1])
    }

    public static func < (a: RegisterNumber, b: RegisterNumber) -> Bool { (a.value, a.place) < (b.value, b.place) }

    /// «07», «112», «12a»: below ten with a nought before it (Nghị định 30/2020/NĐ-CP, Phụ lục I).
    public var description: String { (value < 10 ? "0\(value)" : "\(value)") + suffix }
}
