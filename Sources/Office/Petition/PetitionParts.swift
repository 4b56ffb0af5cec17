public import WorkTime

/// What belongs to one petition or visit, as far as its reader may see it.
public struct PetitionParts: Sendable {
    /// A file that came with it.
    public struct File: Sendable, Equatable {
        public let position: Int
        public let name: String

        public init(position: Int, name: String) {
            self.position = position
            self.name = name
        }
    }

    /// A paper by which an agency answered.
    public struct Paper: Sendable, Equatable {
        public let id: Key<Document>
        public let title: String

        public init(id: Key<Document>, title: String) {
            self.id = id
            self.title = title
        }
    }

    /// An agency with which it is shared now.
    public struct Share: Sendable, Equatable {
        public let unit: String
        public let level: ShareLevel
        public let until: CalendarDay
        /// How many opinions the agency owes.
        public let asks: Int

        public init(unit: String, level: ShareLevel, until: CalendarDay, asks: Int) {
            self.unit = unit
            self.level = level
            self.until = until
            self.asks = asks
        }
    }

    /// The representative first; none where they are secret.
    public var senders: [Applicant] = []
    /// None for who may not see secret senders, whom a file's name may tell.
    public var files: [File] = []
    public var links: [PetitionLink] = []
    /// Who may see the senders where they are secret.
    public var confidants: [NamedParty] = []
    public var papers: [Paper] = []
    public var shares: [Share] = []

    public init() {}
}
