public import Office

/// Where a hit stands among the others, the better first; also from where the next page goes on.
///
/// 1. papers whose number, kind and day are all that was typed: «qd 123 2026»;
/// 2. those that have the words with the marks as typed;
/// 3. those whose title has the words one after the other as typed, then those whose title has them all, then those that
///    have them one after the other in their text;
/// 4. where no record has all words, those that have the rarer ones and more of them together;
/// 5. the newer first;
/// 6. by kind and number, the newer number first.
public struct SearchRank: Comparable, Hashable, Sendable {
    /// The higher first: `named`, or four with the marks as typed, and up to three for how well the words fit.
    public let tier: Int
    /// Of records that have only some of the words, in thousandths; else 0.
    public let score: Int
    /// The record's time in milliseconds.
    public let at: Int
    public let kind: SubjectKind
    public let id: Int64

    static let named = 9
    static let loose = -1

    public init(tier: Int, score: Int, at: Int, kind: SubjectKind, id: Int64) {
        self.tier = tier
        self.score = score
        self.at = at
        self.kind = kind
        self.id = id
    }

    public static func < (left: SearchRank, right: SearchRank) -> Bool {
        if left.tier != right.tier { return left.tier > right.tier }
        if left.score != right.score { return left.score > right.score }
        if left.at != right.at { return left.at > right.at }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return left.id > right.id
    }
}
