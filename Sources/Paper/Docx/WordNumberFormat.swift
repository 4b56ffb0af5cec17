/// Writes a number the way a numbering level asks for.
enum WordNumberFormat {
    static func text(of number: Int, as format: String) -> String {
        switch format {
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number).uppercased()
        case "lowerLetter": letters(number)
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "none": ""
        default: "\(number)"
        }
    }

    /// a … z, aa, bb …, as Word goes on after z.
    private static func letters(_ number: Int) -> String {
        guard (1...780).contains(number) else { return "\(number)" }
        let letter = Character(Unicode.Scalar(UInt8(0x61 + (number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return "\(number)" }
        var rest = number
        var roman = ""
        for (value, sign) in signs {
            while rest >= value {
                roman += sign
                rest -= value
            }
        }
        return roman
    }

    private static let signs = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
