internal import CLibCrypto

/// Whether a certificate was revoked, as far as is known.
public enum Revocation: Sendable, Equatable, Codable {
    /// Neither the file nor the office has a list or an answer that speaks of it.
    case unknown
    /// Not revoked, says a list or an answer of a time in seconds since 1970.
    case good(asOf: Int64?, fromAnswer: Bool)
    case revoked(since: Int64?, fromAnswer: Bool)

    init(_ found: congvu_revocation) {
        self =
            switch Int(found.state) {
            case CONGVU_GOOD: .good(asOf: seconds(found.as_of), fromAnswer: found.from_answer == 1)
            case CONGVU_REVOKED: .revoked(since: seconds(found.since), fromAnswer: found.from_answer == 1)
            default: .unknown
            }
    }

    func isWorse(than other: Revocation) -> Bool { rank > other.rank }

    private var rank: Int {
        switch self {
        case .good: 0
        case .unknown: 1
        case .revoked: 2
        }
    }
}
