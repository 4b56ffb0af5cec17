/// How the index of service is put together, as `Rules/index.yaml` has it.
///
/// Legal basis: Quyết định 766/QĐ-TTg ngày 23/6/2022.
public struct ServiceIndexRule: Sendable, Equatable {
    /// What the ledger itself can count.
    public enum Count: String, Sendable, CaseIterable {
        /// Settled in time, of all that was settled or is overdue.
        case timely
        /// Satisfied, of all who rated.
        case satisfied
        /// Procedures for citizens whose parts are written in the catalogue, of all of them.
        case described
        /// Procedures for citizens that can be done wholly online, of all of them.
        case online
    }

    /// What the ledger holds of dossiers that were begun in a month, beside numbers that come from outside: the portal counts those of
    /// other systems too, so it is shown and opened where they are entered, and counts nothing by itself.
    public enum Ledger: String, Sendable, CaseIterable {
        /// Received online, of all.
        case receivedOnline = "received-online"
        /// Paid on the portal, of those that cost something.
        case paidOnline = "paid-online"
        /// With a file for each paper that was received, of all.
        case digitised
        /// With a file of an earlier dossier, of all.
        case reused
    }

    public struct Criterion: Sendable, Equatable {
        public let code: String
        public let title: String
        /// In points.
        public let most: Int
        /// Nil where the numbers come from outside.
        public let count: Count?
        /// What its part and its whole are.
        public let part: String
        public let whole: String
        /// What the ledger holds of it; nil where it holds nothing, or counts it.
        public let ledger: Ledger?

        public init(
            code: String, title: String, most: Int, count: Count?, part: String, whole: String, ledger: Ledger? = nil
        ) {
            self.ledger = ledger
            self.code = code
            self.title = title
            self.most = most
            self.count = count
            self.part = part
            self.whole = whole
        }
    }

    public struct Group: Sendable, Equatable {
        public let code: String
        public let title: String
        public let criteria: [Criterion]

        public init(code: String, title: String, criteria: [Criterion]) {
            self.code = code
            self.title = title
            self.criteria = criteria
        }

        public var most: Int { criteria.reduce(0) { $0 + $1.most } }
    }

    /// A word for a number of points.
    public struct Grade: Sendable, Equatable {
        public let least: Int
        public let title: String

        public init(least: Int, title: String) {
            self.least = least
            self.title = title
        }
    }

    public let source: String
    /// What is not certain about it, to be read beside it; empty when nothing is.
    public let caution: String
    public let groups: [Group]
    /// The best first.
    public let grades: [Grade]

    public init(source: String, caution: String, groups: [Group], grades: [Grade]) {
        self.source = source
        self.caution = caution
        self.groups = groups
        self.grades = grades
    }

    public var criteria: [Criterion] { groups.flatMap(\.criteria) }
    public var most: Int { groups.reduce(0) { $0 + $1.most } }
    public func criterion(_ code: String) -> Criterion? { criteria.first { $0.code == code } }
}
