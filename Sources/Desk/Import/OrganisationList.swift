public import Office
public import WorkTime

/// Units, people and open tasks as lists name them: text still to be matched, words already read.
public struct OrganisationList: Sendable, Equatable {
    public struct UnitLine: Sendable, Equatable {
        public let place: ImportPlace
        public var name: String
        public var shortName: String?
        public var aliases: [String] = []
        /// The superior's name; a unit inside without one stands under the office.
        public var parent: String?
        /// Nil where the list does not say: the name's first word decides.
        public var kind: Unit.Kind?
        public var follower: String?
        public var from: CalendarDay?

        public init(place: ImportPlace, name: String) {
            self.place = place
            self.name = name
        }
    }

    public struct PersonLine: Sendable, Equatable {
        public let place: ImportPlace
        public var fullName: String
        public var unit: String?
        public var title: String?
        /// Nil where the list does not say: the title decides.
        public var rank: Rank?
        public var login: String?
        public var email: String?
        public var phone: String?
        public var roles: [Role] = []
        public var from: CalendarDay?

        public init(place: ImportPlace, fullName: String) {
            self.place = place
            self.fullName = fullName
        }
    }

    /// A task that was given before this system came.
    public struct TaskLine: Sendable, Equatable {
        public let place: ImportPlace
        public var content: String
        public var lead: String
        public var coordinate: [String] = []
        public var directedBy: [String] = []
        /// A day, or words: «thường xuyên».
        public var deadline: String?
        public var product: String?
        /// Who gave it, in words; a person's name makes that person the one who accepts the result.
        public var orderedBy: String?
        public var orderedOn: String?

        public init(place: ImportPlace, content: String, lead: String) {
            self.place = place
            self.content = content
            self.lead = lead
        }
    }

    public var units: [UnitLine] = []
    public var people: [PersonLine] = []
    public var tasks: [TaskLine] = []
    /// What could not be read from the rows.
    public var faults: [ImportFault] = []
    /// What was passed over, such as columns that mean nothing here.
    public var notes: [String] = []

    public init() {}

    /// Whether it has headings only.
    public var isEmpty: Bool { units.isEmpty && people.isEmpty && tasks.isEmpty && faults.isEmpty }
}
