public import WorkTime

/// A change by whoever assigned it, with its reason: the old deadline stays.
public struct AdjustmentItem: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Of the whole, of one part's own due day, or an end without result.
        case deadline, part, cancelled, superseded
    }

    public let kind: Kind
    /// The part whose own due day was changed, of kind `.part`.
    public let participant: Key<Participant>?
    public let at: Instant
    public let decidedBy: NamedParty
    public let oldText: String?
    public let oldDue: CalendarDay?
    public let newText: String?
    public let newDue: CalendarDay?
    public let reason: String
    public let basis: DocumentLabel?

    public init(
        kind: Kind, participant: Key<Participant>? = nil, at: Instant, decidedBy: NamedParty, oldText: String?,
        oldDue: CalendarDay?, newText: String?,
        newDue: CalendarDay?, reason: String, basis: DocumentLabel?
    ) {
        self.kind = kind
        self.participant = participant
        self.at = at
        self.decidedBy = decidedBy
        self.oldText = oldText
        self.oldDue = oldDue
        self.newText = newText
        self.newDue = newDue
        self.reason = reason
        self.basis = basis
    }
}
