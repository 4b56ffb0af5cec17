public import WorkTime

/// What a petition is besides being a case. Who sent it stands apart, because not everybody who works on it may see that.
public struct Petition: Sendable, Equatable {
    /// In the order of `PetitionKind`.
    public let kinds: [PetitionKind]
    public let channel: PetitionChannel
    /// The day on which the office got it; its times count from here.
    public let receivedOn: CalendarDay
    /// The day that stands in it.
    public let writtenOn: CalendarDay?
    /// Who passed it on.
    public let forwarder: String?
    /// How many people sent it.
    public let people: Int
    /// The first test of eligibility that it does not pass, and why; nil where it passes all.
    public let failedTest: String?
    public let failure: String?
    /// Whether its senders are shown to named people only: of denunciations (Luật Tố cáo 2018, Điều 56), and where the sender asked
    /// for it.
    public let isSecret: Bool
    /// Whether the sender asked that his or her name be kept secret.
    public let wantsSecrecy: Bool
    public let traits: PetitionTraits
    /// The first of those who sent it; nil where that is secret, or nobody signed.
    public let representative: Applicant?

    public init(
        kinds: [PetitionKind], channel: PetitionChannel, receivedOn: CalendarDay, writtenOn: CalendarDay? = nil,
        forwarder: String? = nil, people: Int = 1, failedTest: String? = nil, failure: String? = nil, isSecret: Bool,
        wantsSecrecy: Bool = false, traits: PetitionTraits = PetitionTraits(), representative: Applicant? = nil
    ) {
        self.kinds = kinds
        self.channel = channel
        self.receivedOn = receivedOn
        self.writtenOn = writtenOn
        self.forwarder = forwarder
        self.people = people
        self.failedTest = failedTest
        self.failure = failure
        self.isSecret = isSecret
        self.wantsSecrecy = wantsSecrecy
        self.traits = traits
        self.representative = representative
    }
}
