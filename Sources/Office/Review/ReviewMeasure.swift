/// A measure of a plan with the task that it became: what was done, what shows it, and how it stands on a day.
public struct ReviewMeasure: Sendable, Equatable {
    /// A party's owed part in it.
    public struct Part: Sendable, Equatable {
        public let participant: Key<Participant>
        public let party: NamedParty
        /// Where it stood at the end of the day that is reviewed.
        public let standing: PartStanding
        /// Who records for an outside agency.
        public let follower: Key<Person>?

        public init(
            participant: Key<Participant>, party: NamedParty, standing: PartStanding, follower: Key<Person>?
        ) {
            self.participant = participant
            self.party = party
            self.standing = standing
            self.follower = follower
        }
    }

    public let obligation: Key<Obligation>
    public let ref: String?
    /// The shortcoming that it remedies, as the plan prints it.
    public let addresses: String?
    public let content: String
    public let product: String?
    public let deadline: Deadline
    /// The party that leads it today.
    public let lead: NamedParty?
    /// As the paper prints them, each once; what has several leads has the others here too.
    public let leadNames: [String]
    public let directedBy: [String]
    public let coordinating: [String]
    /// The lead's first.
    public var parts: [Part]
    public let lastReport: String?
    /// Files and papers that show what was done.
    public let evidenceCount: Int
    public let adjustmentCount: Int

    public init(
        obligation: Key<Obligation>, ref: String?, addresses: String?, content: String, product: String?,
        deadline: Deadline, lead: NamedParty?, leadNames: [String], directedBy: [String], coordinating: [String],
        parts: [Part], lastReport: String?, evidenceCount: Int, adjustmentCount: Int
    ) {
        self.obligation = obligation
        self.ref = ref
        self.addresses = addresses
        self.content = content
        self.product = product
        self.deadline = deadline
        self.lead = lead
        self.leadNames = leadNames
        self.directedBy = directedBy
        self.coordinating = coordinating
        self.parts = parts
        self.lastReport = lastReport
        self.evidenceCount = evidenceCount
        self.adjustmentCount = adjustmentCount
    }

    /// The lead's standing, which is the obligation's; nil where it was not laid on anybody by then.
    public var standing: PartStanding? { parts.first { $0.standing.role == .lead }?.standing }

    /// Whether it is owed still.
    public var isOpen: Bool { standing.map { $0.phase == .open || $0.phase == .suspended } ?? false }
}
