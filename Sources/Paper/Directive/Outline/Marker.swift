/// What stands before a paragraph in an outline: «II.», «1.», «a)», «-», «Điều 3.».
struct Marker: Equatable {
    enum Style: Int, Comparable {
        /// `named` is a heading without a sign: a line that only names an agency, with what it has to do below.
        case chapter, article, roman, upperLetter, number, letter, parenthesised, named, dash, plus

        static func < (a: Style, b: Style) -> Bool { a.rawValue < b.rawValue }
        var isBullet: Bool { self == .dash || self == .plus }
    }

    var style: Style
    /// Position in its series, from 1.
    var value: Int
    /// As it stands in a reference: «II», «1», «đ», «Điều 1»; empty for bullets, which have no sign of their own.
    var label: String
    /// For «2.1.3» the numbers before the last.
    var ancestors: [Int] = []
}
