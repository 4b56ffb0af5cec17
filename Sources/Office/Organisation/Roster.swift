public import WorkTime

/// Who and what the office is made of on one day: what names are resolved against and pickers choose from.
public struct Roster: Sendable, Equatable {
    /// A unit or agency that exists on the day, with every name it is or was known by.
    public struct KnownUnit: Sendable, Equatable {
        public let unit: Unit
        public let aliases: [String]
        /// Names that it bore before, newest first.
        public let formerNames: [String]
        /// Units that ended and in whose place it stands.
        public let predecessors: [Predecessor]

        public init(
            unit: Unit, aliases: [String] = [], formerNames: [String] = [], predecessors: [Predecessor] = []
        ) {
            self.unit = unit
            self.aliases = aliases
            self.formerNames = formerNames
            self.predecessors = predecessors
        }
    }

    /// A name of a unit that has ended, with its last day.
    public struct Predecessor: Sendable, Equatable {
        public let name: String
        public let until: CalendarDay

        public init(name: String, until: CalendarDay) {
            self.name = name
            self.until = until
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
