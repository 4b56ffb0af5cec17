/// Somebody who works in a unit, with what he or she has in hand.
public struct UnitColleague: Sendable, Equatable {
    public let person: NamedParty
    /// The post in the unit or in one below it.
    public let title: String
    /// Open parts that were passed to the person or laid on him or her, as far as the asker sees them: exact to 99, 100
    /// for more.
    public let open: Int

    public init(person: NamedParty, title: String, open: Int) {
        self.person = person
        self.title = title
        self.open = open
    }
}
