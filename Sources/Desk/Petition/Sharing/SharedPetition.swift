public import Office
public import WorkTime

/// A petition cut down to what a share opens: what is not here was not given out.
public struct SharedPetition: Sendable {
    /// A step that was taken, without what is personal in it.
    public struct Step: Sendable, Equatable {
        public let at: Instant
        public let by: String
        public let act: String
        public let state: String
        public let fields: [Field]
    }

    public struct Field: Sendable, Equatable {
        public let title: String
        public let value: String
    }

    /// From the level «content» on.
    public struct Content: Sendable {
        public let title: String
        /// Name and address; empty where they are secret.
        public let senders: [Applicant]
        public let channel: PetitionChannel
        public let writtenOn: CalendarDay?
        public let people: Int
        /// The test of eligibility that it does not pass, and why.
        public let failedTest: String?
        public let failure: String?
        public let fields: [Field]
        /// The oldest first.
        public let steps: [Step]
    }

    public let id: Key<LedgerCase>
    public let code: String
    public let kinds: [PetitionKind]
    public let processTitle: String
    public let stateTitle: String
    /// How it ended.
    public let outcome: String?
    public let isOpen: Bool
    public let isLate: Bool
    public let isPaused: Bool
    public let due: Due?
    public let receivedOn: CalendarDay
    public let endedAt: Instant?
    /// The unit that settles it.
    public let unit: NamedParty
    public let isSecret: Bool
    /// The widest of the shares.
    public let level: ShareLevel
    /// Those by which the reader sees it, the widest first.
    public let shares: [PetitionShare]
    public let content: Content?
    /// Nil below the level «files».
    public let files: [PetitionParts.File]?
    /// Of the reader's own agencies.
    public let asks: [OpinionAsk]
    public let opinions: [SharedOpinion]
    /// The shares for whose agencies the reader speaks.
    public let answered: Set<Key<PetitionShare>>
    public let today: CalendarDay

    /// Whether looking at it is written down.
    public var isWorthNoting: Bool { isSecret && content != nil }
}
