public import WorkTime

/// What the office has decided on its one-stop counter.
public struct CounterRules: Sendable, Equatable {
    /// The identifier code that its dossiers bear.
    public let prefix: String
    /// How long the counter has to follow up a dossier whose bringer did not come back in time; nil for no time beyond his or hers.
    public let followUp: Term?
    public let ownForm: OwnFormRules
    /// How long before a dossier's time is over its apology is asked for.
    public let apology: Term?

    /// «At least one day before», as the circular of 2018 had it and offices still go by.
    public static let usualApology = Term(1, .workingDay)

    public init(
        prefix: String, followUp: Term?, ownForm: OwnFormRules = .standard, apology: Term? = Self.usualApology
    ) {
        self.apology = apology
        self.prefix = prefix
        self.followUp = followUp
        self.ownForm = ownForm
    }

    /// For an office without a file of rules.
    public static let standard = CounterRules(prefix: "H99.13", followUp: nil)
}
