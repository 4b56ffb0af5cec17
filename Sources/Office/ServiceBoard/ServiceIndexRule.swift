/// How the index of service is put together, as `Rules/index.yaml` has it.
///
/// Legal basis: Quyết định 766/QĐ-TTg ngày 23/6/2022.
public struct ServiceIndexRule: Sendable, Equatable {
    public struct Criterion: Sendable, Equatable {
        public let code: String
        public let title: String
        /// In points.
        public let most: Int
        /// Nil where the numbers come from outside.
        public let count: ServiceIndexCount?
        /// What its part and its whole are.
        public let part: String
        public let whole: String
        /// What the ledger holds of numbers that come from outside all the same; nil where it holds nothing, or counts it.
        public let ledger: ServiceIndexCount?
        /// Which other system alone knows the numbers that come from outside; nil where nothing is said of it.
        public let outside: String?

        public init(
            code: String, title: String, most: Int, count: ServiceIndexCount?, part: String, whole: String,
            ledger: ServiceIndexCount? = nil, outside: String? = nil
        ) {
            self.ledger = ledger
            self.code = code
            self.title = title
            self.most = most
            self.count = count
            self.part = part
            self.whole = whole
            self.outside = outside
        }

        /// By what its records are found; nil where the ledger has none.
        public var recorded: ServiceIndexCount? { count ?? ledger }
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
