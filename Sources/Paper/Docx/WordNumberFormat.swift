/// Writes a number the way a numbering level asks for.
enum WordNumberFormat {
    static func text(of number: Int, as format: String) -> String {
        switch format {
        case "upperRoman": RomanNumeral.text(of: number)
        case "lowerRoman": RomanNumeral.text(of: number).lowercased()
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
}
