import Office
import WorkTime

/// A fact about a paper that the index knows beside its words, so that a search by it alone is as quick as one by a word.
public struct SearchTag: Hashable, Sendable {
    public enum Fact: String, Sendable, CaseIterable {
        case kind = "k"
        case issuer = "i"
        case signer = "s"
        case year = "y"
        case direction = "d"
        /// Which kind of record it is.
        case record = "r"
    }

    public let fact: Fact
    /// Its words as the index knows them, so that two spellings of one name are one.
    public let value: String

    /// Nil where nothing is said.
    public init?(_ fact: Fact, _ name: String?) {
        let words = SearchWord.words(in: name ?? "").prefix(24)
        guard !words.isEmpty else { return nil }
        self.fact = fact
        value = words.map(\.key).joined(separator: "=")
    }

    /// What each entry says of itself, whoever makes it.
    static func own(of entry: SearchEntry) -> [SearchTag] {
        [
            SearchTag(.record, entry.kind.rawValue), SearchTag(.year, entry.header?.day.map { "\($0.year)" }),
            SearchTag(.direction, entry.header?.direction.rawValue),
        ].compactMap(\.self)
    }

    /// As the index holds it. No word of a text has a «=», so none can pass for a tag, nor begin one.
    var token: String { "=\(fact.rawValue)=\(value)" }
}
