/// A letter taken apart: the Latin letter under it, its shape mark and its tone.
///
/// `ậ` is `a` with a circumflex and the tone nặng; `đ` is `d` with a stroke.
public struct VietnameseLetter: Equatable, Sendable {
    /// The lower-case ASCII letter.
    public var base: UInt8
    public var shape: Shape
    public var tone: Tone
    public var isUppercase: Bool

    /// In the order of the alphabet: a ă â, d đ, e ê, o ô ơ, u ư.
    public enum Shape: UInt8, Sendable { case plain, breve, circumflex, horn, stroke }

    /// The letter at `scalar`; nil when it is neither an ASCII letter nor one of the Vietnamese alphabet.
    public init?(_ scalar: Unicode.Scalar) {
        guard scalar.value < Self.limit else { return nil }
        let packed = Self.table[Int(scalar.value)]
        guard packed != 0 else { return nil }
        base = UInt8(packed & 0x7F)
        shape = Shape(rawValue: UInt8(packed >> 7 & 7)) ?? .plain
        tone = Tone(rawValue: UInt8(packed >> 10 & 7)) ?? .ngang
        isUppercase = packed & 0x8000 != 0
    }

    public init(base: UInt8, shape: Shape = .plain, tone: Tone = .ngang, isUppercase: Bool = false) {
        self.base = base
        self.shape = shape
        self.tone = tone
        self.isUppercase = isUppercase
    }

    /// The precomposed scalar; nil when there is none, as for `ă` over an `e` or a tone over a consonant.
    public var scalar: Unicode.Scalar? { Self.scalars[packed] }

    var isVowel: Bool {
        switch base {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private var packed: UInt16 {
        UInt16(base) | UInt16(shape.rawValue) << 7 | UInt16(tone.rawValue) << 10 | (isUppercase ? 0x8000 : 0)
    }

    /// Every Vietnamese letter lies below U+1F00.
    private static let limit: UInt32 = 0x1F00

    /// Rows of the alphabet that carry tones, each in tone order.
    private static let toned: [(base: UInt8, shape: Shape, lower: String, upper: String)] = [
        (0x61, .plain, "aàảãáạ", "AÀẢÃÁẠ"), (0x61, .breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), (0x61, .circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
        (0x65, .plain, "eèẻẽéẹ", "EÈẺẼÉẸ"), (0x65, .circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"), (0x69, .plain, "iìỉĩíị", "IÌỈĨÍỊ"),
        (0x6F, .plain, "oòỏõóọ", "OÒỎÕÓỌ"), (0x6F, .circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"), (0x6F, .horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
        (0x75, .plain, "uùủũúụ", "UÙỦŨÚỤ"), (0x75, .horn, "ưừửữứự", "ƯỪỬỮỨỰ"), (0x79, .plain, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
    ]

    /// Every letter, small and capital, with each of its tones.
    public static let all: [(Unicode.Scalar, VietnameseLetter)] = {
        var all: [(Unicode.Scalar, VietnameseLetter)] = []
        for value in UInt8(ascii: "a")...UInt8(ascii: "z") {
            all.append((Unicode.Scalar(value), VietnameseLetter(base: value)))
            all.append((Unicode.Scalar(value - 0x20), VietnameseLetter(base: value, isUppercase: true)))
        }
        let stroke = UInt8(ascii: "d")
        all.append(("đ", VietnameseLetter(base: stroke, shape: .stroke)))
        all.append(("Đ", VietnameseLetter(base: stroke, shape: .stroke, isUppercase: true)))
        for row in toned {
            for (letters, isUppercase) in [(row.lower, false), (row.upper, true)] {
                for (tone, scalar) in zip(Tone.allCases, letters.unicodeScalars) {
                    let letter = VietnameseLetter(
                        base: row.base, shape: row.shape, tone: tone, isUppercase: isUppercase)
                    all.append((scalar, letter))
                }
            }
        }
        return all
    }()

    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: Int(limit))
        for (scalar, letter) in all { table[Int(scalar.value)] = letter.packed }
        return table
    }()

    private static let scalars: [UInt16: Unicode.Scalar] = .init(
        all.map { ($1.packed, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Unicode.Scalar {
    /// True for the letters of the Vietnamese alphabet with any tone, and for f, j, w, z.
    public var isVietnameseLetter: Bool { VietnameseLetter(self) != nil }
}
