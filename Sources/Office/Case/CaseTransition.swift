public import WorkTime

/// A step that was taken in a case; never changed afterwards.
public struct CaseTransition: Sendable, Equatable {
    /// Counted from 1 within the case.
    public let position: Int
    /// The act of the process.
    public let act: String
    /// Where the case stood afterwards.
    public let state: String
    public let by: NamedParty
    public let at: Instant
    /// What was written down with it, by field, as it is kept.
    public let fields: [String: String]
    /// The codes of the papers that were said to lie in the case.
    public let papers: [String]
    /// When the case had to be settled, as it was counted then.
    public let due: Due?

    public init(
        position: Int, act: String, state: String, by: NamedParty, at: Instant, fields: [String: String],
        papers: [String], due: Due?
    ) {
        self.position = position
        self.act = act
        self.state = state
        self.by = by
        self.at = at
        self.fields = fields
        self.papers = papers
        self.due = due
    }
}
