/// A password that is printed once and typed once.
enum FirstPassword {
    /// Twelve letters and digits that are not mistaken for one another, in threes of four: some 59 bits.
    static func make() -> String {
        let letters = Array("abcdefghkmnpqrstuvwxyz23456789")
        return (0..<3).map { _ in String((0..<4).map { _ in letters.randomElement() ?? "x" }) }.joined(separator: "-")
    }
}
