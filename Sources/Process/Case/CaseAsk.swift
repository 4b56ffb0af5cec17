public import WorkTime

/// What somebody wants to do with a case.
public struct CaseAsk: Hashable, Sendable {
    public var act: String
    /// The roles in which whoever asks takes part in this case.
    public var roles: Set<String>
    /// As typed.
    public var fields: [String: String]
    /// The codes of the papers that lie in the case.
    public var papers: Set<String>
    /// By role, to whom it is given.
    public var parties: [String: String]
    public var at: Instant

    public init(
        _ act: String, as roles: Set<String>, fields: [String: String] = [:], papers: Set<String> = [],
        parties: [String: String] = [:], at: Instant
    ) {
        self.act = act
        self.roles = roles
        self.fields = fields
        self.papers = papers
        self.parties = parties
        self.at = at
    }
}
