/// How long work waited somewhere: at a unit, or at the hand-over from one side to another.
public struct WaitLine: Sendable, Equatable {
    public let kind: Stint.Kind
    /// Who handed it over; nil for the time that a unit worked on it.
    public let from: NamedParty?
    public let holder: NamedParty
    public let count: Int
    /// How many of them are still waiting.
    public let open: Int
    /// In tenths of a day of the calendar.
    public let average: Int
    public let longest: Int

    public init(
        kind: Stint.Kind, from: NamedParty?, holder: NamedParty, count: Int, open: Int, average: Int, longest: Int
    ) {
        self.kind = kind
        self.from = from
        self.holder = holder
        self.count = count
        self.open = open
        self.average = average
        self.longest = longest
    }
}
