public import WorkTime

/// What a leader decides on an incoming paper (bút phê): who leads, who works along, who is to know, by when.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 23 and 24.
public struct Instruction: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// The paper waits for it; what was typed so far is kept as a draft.
        case asked
        /// Given; what it lays on somebody is an obligation.
        case given
        /// Asked for and no longer wanted.
        case withdrawn
    }

    public let id: Key<Instruction>
    public let document: DocumentLabel
    /// Its number in the book; nil for a paper that stands in none.
    public let entry: RegisterPlace?
    /// Whose decision it is.
    public let leader: NamedParty
    public let state: State
    public let content: InstructionContent
    /// The scanned paper on which it was written, where a clerk entered it for the leader.
    public let evidence: AttachedFile?
    public let obligation: Key<Obligation>?
    public let askedBy: NamedParty
    public let askedAt: Instant
    public let givenBy: NamedParty?
    public let givenAt: Instant?
    public let version: Int64

    public init(
        id: Key<Instruction>, document: DocumentLabel, entry: RegisterPlace?, leader: NamedParty, state: State,
        content: InstructionContent, evidence: AttachedFile?, obligation: Key<Obligation>?, askedBy: NamedParty,
        askedAt: Instant, givenBy: NamedParty?, givenAt: Instant?, version: Int64
    ) {
        self.id = id
        self.document = document
        self.entry = entry
        self.leader = leader
        self.state = state
        self.content = content
        self.evidence = evidence
        self.obligation = obligation
        self.askedBy = askedBy
        self.askedAt = askedAt
        self.givenBy = givenBy
        self.givenAt = givenAt
        self.version = version
    }
}

/// What an instruction says.
public struct InstructionContent: Sendable, Equatable {
    /// As the leader wrote it.
    public var words: String
    public var lead: NamedParty?
    public var coordinate: [NamedParty]
    public var inform: [NamedParty]
    public var due: CalendarDay?

    public init(
        words: String = "", lead: NamedParty? = nil, coordinate: [NamedParty] = [], inform: [NamedParty] = [],
        due: CalendarDay? = nil
    ) {
        self.words = words
        self.lead = lead
        self.coordinate = coordinate
        self.inform = inform
        self.due = due
    }
}
