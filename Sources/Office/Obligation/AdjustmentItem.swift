public import WorkTime

/// A change by whoever assigned it, with its reason: the old deadline stays.
public struct AdjustmentItem: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Of the whole, of one step, of one party's part.
        case deadline, milestone, part
        case cancelled, superseded
    }

    public let kind: Kind
    public let at: Instant
    public let decidedBy: NamedParty
    public let oldText: String?
    public let oldDue: CalendarDay?
    public let newText: String?
    public let newDue: CalendarDay?
    public let reason: String
    public let basis: DocumentLabel?
    /// Whose date it was, where not the whole's.
    public let milestone: Key<Milestone>?
    public let participant: Key<Participant>?

    public init(
        kind: Kind, at: Instant, decidedBy: NamedParty, oldText: String?, oldDue: CalendarDay?, newText: String?,
        newDue: CalendarDay?, reason: String, basis: DocumentLabel?,
        milestone: Key<Milestone>? = nil, participant: Key<Participant>? = nil
    ) {
        self.kind = kind
        self.at = at
        self.decidedBy = decidedBy
        self.oldText = oldText
        self.oldDue = oldDue
        self.newText = newText
        self.newDue = newDue
        self.reason = reason
        self.basis = basis
        self.milestone = milestone
        self.participant = participant
    }
}
