/// One signature of a paper and all that was found out about it. Times are seconds since 1970.
public struct CheckedSignature: Sendable, Equatable, Codable {
    public enum Verdict: String, Sendable, Codable {
        /// Nothing speaks against it, and all that should be known is.
        case valid
        /// Nothing speaks against it, but something could not be found out.
        case unverified
        case invalid
    }

    public enum Kind: String, Sendable, Codable {
        case signature
        /// A stamp of the time over the whole file.
        case timestamp
    }

    public enum Integrity: String, Sendable, Codable {
        case intact, altered, forged, unreadable
    }

    public enum Trust: String, Sendable, Codable {
        case trusted, unknownRoot, expired, notYetValid, weak, broken
    }

    public enum TimeSource: String, Sendable, Codable {
        /// A time stamp authority that the office trusts says so.
        case stamp
        /// The signer says so.
        case signer
        /// Nobody says: the time of the check.
        case none
    }

    /// The field's name in the file.
    public var field: String
    public var kind: Kind
    public var verdict: Verdict
    public var coverage: Coverage
    public var later: LaterChange
    public var integrity: Integrity
    public var certificate: SignerCertificate?
    public var trust: Trust?
    public var root: String?
    public var revocation: Revocation
    public var time: Int64?
    public var timeSource: TimeSource
    /// «SHA256».
    public var digest: String?
    public var reason: String?
    public var place: String?
    /// Where more could be learnt of revocation; nil where nothing is open, or nobody says where to ask.
    public var sources: [RevocationSource]?
    /// What there is to know, in Vietnamese: the first says it all, the others say why.
    public var sentences: [String]

    /// One of which nothing is known yet but its name and kind.
    public init(field: String, kind: Kind = .signature, verdict: Verdict = .invalid, sentences: [String] = []) {
        self.field = field
        self.kind = kind
        self.verdict = verdict
        self.sentences = sentences
        coverage = .partial
        later = .none
        integrity = .unreadable
        revocation = .unknown
        timeSource = .none
    }
}
