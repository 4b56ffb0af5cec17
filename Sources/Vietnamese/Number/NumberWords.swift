/// Numbers in words, as sums of money and counts are written out in papers.
public enum NumberWords {
    /// The number in small letters: 1005 is «một nghìn không trăm linh năm».
    public static func text(_ number: Int) -> String {
        if number == 0 { return digits[0] }
        let words = magnitude(number.magnitude)
        return (number < 0 ? ["âm"] + words : words).joined(separator: " ")
    }

    /// A sum of đồng as it stands after «Bằng chữ:», with a capital: «Một triệu đồng».
    public static func money(_ dong: Int) -> String {
        let words = text(dong) + " đồng"
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Groups of nine digits are counted in «tỷ», over and over.
    private static func magnitude(_ number: UInt) -> [String] {
        let billions = number / 1_000_000_000
        let rest = number % 1_000_000_000
        var words = billions > 0 ? magnitude(billions) + ["tỷ"] : []
        for (unit, name) in [(1_000_000, "triệu"), (1_000, "nghìn"), (1, "")] as [(UInt, String)] {
            let group = Int(rest / unit % 1_000)
            guard group > 0 else { continue }
            words += hundreds(group, isFirst: words.isEmpty)
            if !name.isEmpty { words.append(name) }
        }
        return words
    }

    /// Up to 999; after a higher group the hundreds and the missing ten are said: «không trăm linh năm».
    private static func hundreds(_ number: Int, isFirst: Bool) -> [String] {
        let (hundred, ten, one) = (number / 100, number / 10 % 10, number % 10)
        var words = hundred > 0 || !isFirst ? [digits[hundred], "trăm"] : []
        switch ten {
        case 0: if one > 0 && !words.isEmpty { words.append("linh") }
        case 1: words.append("mười")
        default: words += [digits[ten], "mươi"]
        }
        switch (ten, one) {
        case (_, 0): break
        case (2..., 1): words.append("mốt")
        case (2..., 4): words.append("tư")
        case (1..., 5): words.append("lăm")
        default: words.append(digits[one])
        }
        return words
    }

    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
}
