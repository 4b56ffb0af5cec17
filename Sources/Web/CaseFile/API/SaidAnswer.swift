/// What an act says of itself, for a program.
struct SaidAnswer: Sendable {
    let words: String

    static let shape = JSONShape<SaidAnswer>("Said", [.init("words", "Điều đã thực hiện, bằng lời", \.words)])
}
