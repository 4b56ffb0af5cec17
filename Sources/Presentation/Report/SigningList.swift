/// Who may sign: as a file says, or the desk on a day.
public struct SigningList: Sendable, Equatable, Codable {
    public let signers: [SigningRight]
    /// The bodies all of whose signers it knows, as their papers name them; others are signed by people whom it does not
    /// know. Empty where it knows those of every body.
    public let issuers: [String]

    public init(_ signers: [SigningRight], issuers: [String] = []) {
        self.signers = signers
        self.issuers = issuers
    }

    private enum Key: String, CodingKey { case signers, issuers }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            try values.decode([SigningRight].self, forKey: .signers),
            issuers: try values.decodeIfPresent([String].self, forKey: .issuers) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(signers, forKey: .signers)
        try values.encode(issuers, forKey: .issuers)
    }
}
