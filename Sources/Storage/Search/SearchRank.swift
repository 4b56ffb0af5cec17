public import Office

/// Where a hit stands among the others, the better first; also from where the next page goes on.
///
/// 1. those that have the words with the marks as typed;
/// 2. those whose title has the words one after the other as typed, then those whose title has them all;
/// 3. the newer first;
/// 4. by kind and number, the newer number first.
public struct SearchRank: Comparable, Hashable, Sendable {
    public let isExact: Bool
    /// 2 when the title has the phrase, 1 when it has every word, else 0.
    public let fit: Int
    /// The record's time in milliseconds.
    public let at: Int
    public let kind: SubjectKind
    public let id: Int64

    public init(isExact: Bool, fit: Int, at: Int, kind: SubjectKind, id: Int64) {
        self.isExact = isExact
        self.fit = fit
        self.at = at
        self.kind = kind
        self.id = id
    }

    public static func < (left: SearchRank, right: SearchRank) -> Bool {
        if left.isExact != right.isExact { return left.isExact }
        if left.fit != right.fit { return left.fit > right.fit }
        if left.at != right.at { return left.at > right.at }
        if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
        return left.id > right.id
    }
}
