import Desk
import Office

/// The papers that a page of the own form asked for, beside those that the procedure asks for now.
///
/// What counts for a file is the name of its paper. A changed fee, term or number of copies leaves all files where they are, papers that
/// were put into another order take theirs along.
struct AskedPapers {
    /// The field that goes along from page to page, and its value for a procedure.
    static let field = "papers"

    static func value(_ parts: [Procedure.Part]) -> String { parts.map(sign).joined(separator: ".") }

    /// By the place that a paper had on the page: its place now; nil where there is none of its name.
    private let now: [Int?]

    /// `sent` is the field as it came. A form without one asked for the papers of now.
    init(_ sent: String?, now parts: [Procedure.Part]) {
        let present = parts.map(Self.sign)
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
    private static func sign(_ part: Procedure.Part) -> String { String(SecretToken.hash(of: part.title).prefix(12)) }
}
