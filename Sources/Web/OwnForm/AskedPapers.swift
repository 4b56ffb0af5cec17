import Desk

/// The papers that a page asked for, beside those that are asked for now.
///
/// What counts for a file is the name of its paper. A changed fee, term or number of copies leaves all files where they are, papers that
/// were put into another order take theirs along.
struct AskedPapers {
    /// The field that goes along from page to page, and its value for papers of these names.
    static let field = "papers"

    static func value(_ titles: [String]) -> String { titles.map(sign).joined(separator: ".") }

    /// By the place that a paper had on the page: its place now; nil where there is none of its name.
    private let now: [Int?]

    /// `sent` is the field as it came. A form without one asked for the papers of now.
    init(_ sent: String?, now titles: [String]) {
        let present = titles.map(Self.sign)
        let past = sent.map { $0.split(separator: ".").prefix(Self.most).map(String.init) } ?? present
        now = past.enumerated().map { place, sign in
            present.indices.contains(place) && present[place] == sign ? place : present.firstIndex(of: sign)
        }
    }

    /// More papers than a procedure has.
    private static let most = 200

    /// The places that papers had which are asked for no longer.
    var gone: [Int] { now.indices.filter { now[$0] == nil } }

    /// The places that a paper had on the page.
    func places(of part: Int) -> [Int] { now.indices.filter { now[$0] == part } }

    /// By what a paper is known from page to page.
    private static func sign(_ title: String) -> String { String(SecretToken.hash(of: title).prefix(12)) }
}
