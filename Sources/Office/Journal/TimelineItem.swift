public import WorkTime

/// A journal entry as a page shows it: who did what when.
public struct TimelineItem: Sendable, Equatable {
    public let id: Int64
    public let at: Instant
    /// Nil for what the system does by itself.
    public let actor: NamedParty?
    public let act: String
    /// The entry's body: keys, days, states.
    public let body: [String: JournalValue]
    /// Today's names of the parties whose keys stand in the body under `party`, `officer`, `participant`…
    public let names: [String: String]

    public init(
        id: Int64, at: Instant, actor: NamedParty?, act: String, body: [String: JournalValue],
        names: [String: String]
    ) {
        self.id = id
        self.at = at
        self.actor = actor
        self.act = act
        self.body = body
        self.names = names
    }
}
