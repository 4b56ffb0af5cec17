/// A paper that the office issues (văn bản đi), from its draft until it has left, and the words for its way.
///
/// What left stands in the ledger as a `Document`; this is how it came to be. Legal basis: Nghị định 30/2020/NĐ-CP, Điều
/// 10–19.
public enum Outgoing {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Being drafted, also after it was sent back.
        case drafting
        /// Units have been asked for their opinions on it.
        case consulting
        /// Waits for the head of the drafting unit, who answers for its content.
        case initialling
        /// Waits for whoever answers for its presentation.
        case reviewing
        /// Waits for its signer.
        case signing
        /// Signed; waits for its number.
        case signed
        /// Has its number and day; waits for the seal and to be sent.
        case numbered
        case issued
        /// Called back after it was issued.
        case withdrawn
        /// Another paper of equal form has taken its place.
        case replaced
        /// Given up before it was signed.
        case dropped
    }

    /// In whose name it goes out.
    public enum Issuer: String, Sendable, Codable, CaseIterable {
        /// The office's own, signed by its leaders.
        case office
        /// What the Chairman of the People's Committee decides: signed CHỦ TỊCH, KT., or by the Chairman's order or mandate.
        case chairman
        /// What the People's Committee decides collectively: signed TM. ỦY BAN NHÂN DÂN by its leaders.
        case committee
    }

    /// How it is sent to one of its recipients.
    public enum Way: String, Sendable, Codable, CaseIterable {
        case electronic, paper
    }

    /// What a unit that was asked says.
    public enum Stance: String, Sendable, Codable, CaseIterable {
        case agrees
        /// Agrees, and says what is to be changed.
        case amends
        /// Disagrees, with the reason.
        case objects
    }

    /// Whether it lies with the clerk: signed, and not out yet.
    public static let here: [State] = [.signed, .numbered]
    /// Those in which something of it is still to be done.
    public static let underWay: [State] = [
        .drafting, .consulting, .initialling, .reviewing, .signing, .signed, .numbered,
    ]
}

extension Outgoing.Issuer {
    /// Whose head its papers bear, and from whose books they get their numbers.
    public var agency: Register.Issuer { self == .office ? .office : .committee }

    /// That of an agency: what its body decides collectively, or its head.
    public init(_ agency: Register.Issuer, isCollective: Bool) {
        self = agency == .office ? .office : isCollective ? .committee : .chairman
    }

    /// Whether TM. stands above the signature.
    public var isCollective: Bool { self == .committee }
}

extension Outgoing.State {
    /// Whether somebody has signed it.
    public var isSigned: Bool {
        switch self {
        case .signed, .numbered, .issued, .withdrawn, .replaced: true
        case .drafting, .consulting, .initialling, .reviewing, .signing, .dropped: false
        }
    }
}
