/// Who and what the office is made of on one day: what names are resolved against and pickers choose from.
public struct Roster: Sendable, Equatable {
    /// A unit or agency that exists on the day, with every name it is or was known by.
    public struct KnownUnit: Sendable, Equatable {
        public let unit: Unit
        public let aliases: [String]
        /// Names that it bore before, newest first.
        public let formerNames: [String]

        public init(unit: Unit, aliases: [String] = [], formerNames: [String] = []) {
            self.unit = unit
            self.aliases = aliases
            self.formerNames = formerNames
        }
    }

    /// A person of the office with the posts that hold on the day.
    public struct KnownPerson: Sendable, Equatable {
        public let id: Key<Person>
        public let fullName: String
        public let standings: [Actor.Standing]

        public init(id: Key<Person>, fullName: String, standings: [Actor.Standing]) {
            self.id = id
            self.fullName = fullName
            self.standings = standings
        }
    }

    /// In the order in which the office lists them.
    public let units: [KnownUnit]
    public let persons: [KnownPerson]

    public init(units: [KnownUnit], persons: [KnownPerson]) {
        self.units = units
        self.persons = persons
    }
}
