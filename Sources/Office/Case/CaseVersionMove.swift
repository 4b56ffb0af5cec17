public import WorkTime

/// That a running case went on by a newer version of its process; never changed afterwards.
public struct CaseVersionMove: Sendable, Equatable {
    /// The versions by number.
    public let from: Int
    public let to: Int
    /// How many steps had been taken before.
    public let after: Int
    public let by: NamedParty
    public let at: Instant
    /// A sentence for each difference, as the preview gave them.
    public let differences: [String]

    public init(from: Int, to: Int, after: Int, by: NamedParty, at: Instant, differences: [String]) {
        self.from = from
        self.to = to
        self.after = after
        self.by = by
        self.at = at
        self.differences = differences
    }
}
