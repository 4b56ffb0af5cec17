public import WorkTime

/// What the reception desk asks an agency with which a petition is shared.
public struct OpinionAsk: Sendable, Equatable {
    /// How it ended.
    public enum End: String, Sendable, Codable, CaseIterable {
        case answered
        case withdrawn
    }

    public let id: Key<OpinionAsk>
    public let share: Key<PetitionShare>
    public let unit: NamedParty
    public let question: String
    /// As the obligation has it today; nil where no day was set.
    public let due: CalendarDay?
    public let obligation: Key<Obligation>
    /// To whom the unit passed the duty.
    public let officer: Key<Person>?
    public let askedBy: NamedParty
    public let askedAt: Instant
    /// Nil while an answer is owed.
    public let end: End?
    public let version: Int64

    public init(
        id: Key<OpinionAsk>, share: Key<PetitionShare>, unit: NamedParty, question: String, due: CalendarDay?,
        obligation: Key<Obligation>, officer: Key<Person>?,
        askedBy: NamedParty, askedAt: Instant, end: End?, version: Int64
    ) {
        self.id = id
        self.share = share
        self.unit = unit
        self.question = question
        self.due = due
        self.obligation = obligation
        self.officer = officer
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.end = end
        self.version = version
    }

    public var isOpen: Bool { end == nil }
}

/// What an agency says, or has done, about a petition that is shared with it. Never changed, and kept when the share is over.
public struct SharedOpinion: Sendable, Equatable {
    public let id: Key<SharedOpinion>
    public let unit: NamedParty
    /// The question that it answers; nil where it was not asked.
    public let ask: Key<OpinionAsk>?
    public let text: String
    /// The paper of the agency, where somebody else recorded it.
    public let source: String?
    public let by: NamedParty
    public let at: Instant

    public init(
        id: Key<SharedOpinion>, unit: NamedParty, ask: Key<OpinionAsk>?, text: String, source: String?, by: NamedParty,
        at: Instant
    ) {
        self.id = id
        self.unit = unit
        self.ask = ask
        self.text = text
        self.source = source
        self.by = by
        self.at = at
    }
}
