import Office
public import Storage

/// A place in the results of one kind: what bears the number that was typed comes before what has the words.
public enum SearchCursor: Comparable, Hashable, Sendable {
    case number(Int64)
    case words(SearchRank)

    var id: Int64 {
        switch self {
        case .number(let id): id
        case .words(let rank): rank.id
        }
    }

    public static func < (left: SearchCursor, right: SearchCursor) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left > right
        case (.number, .words): true
        case (.words, .number): false
        case (.words(let left), .words(let right)): left < right
        }
    }
}

extension SearchCursor: LosslessStringConvertible {
    /// As an address writes it: `n.12`, or `document.4.0.1741918000000.12`.
    public var description: String {
        switch self {
        case .number(let id): "n.\(id)"
        case .words(let rank): "\(rank.kind.rawValue).\(rank.tier).\(rank.score).\(rank.at).\(rank.id)"
        }
    }

    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0] == "n", let id = Int64(parts[1]) {
            self = .number(id)
        } else if parts.count == 5, let kind = SubjectKind(rawValue: String(parts[0])), let tier = Int(parts[1]),
            let score = Int(parts[2]), let at = Int(parts[3]), let id = Int64(parts[4])
        {
            self = .words(SearchRank(tier: tier, score: score, at: at, kind: kind, id: id))
        } else {
            return nil
        }
    }
}
