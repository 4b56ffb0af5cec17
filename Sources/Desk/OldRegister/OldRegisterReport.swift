public import Office
public import WorkTime

/// What became of the rows of old books: the reconciliation of the file with the books.
public struct OldRegisterReport: Error, Sendable, Equatable {
    /// One book in one year, or of one kind of paper in it.
    public struct Series: Sendable, Hashable {
        public let register: Key<Register>
        public let name: String
        public let year: Int
        public let kind: String
    }

    /// A row that stands in a book now.
    public struct Entered: Sendable, Equatable {
        public let place: ImportPlace
        public let series: Series
        public let number: RegisterNumber
        public let day: CalendarDay
        public let paper: String
        /// False for one that stood there already.
        public let isNew: Bool
    }

    /// A row that was not entered, with one reason of perhaps several.
    public struct Refusal: Sendable, Equatable {
        public let place: ImportPlace
        /// Nil where the whole row is meant.
        public let column: OldRegisterColumn?
        public let message: String
        /// By what a person finds the row: its number and excerpt.
        public let words: String
    }

    /// The numbers of a series after the import.
    public struct Numbers: Sendable, Equatable {
        public let series: Series
        public let first: Int
        public let last: Int
        /// How many lines stand in it, void ones and letters among them.
        public let count: Int
        /// From 1 to the last, those that no line bears.
        public let gaps: [ClosedRange<Int>]
    }

    /// The same number, or the same paper, in several rows of the file.
    public struct Double: Sendable, Equatable {
        public let series: Series
        /// The number, or number and notation of the paper with its issuer.
        public let name: String
        public let isPaper: Bool
        public let places: [ImportPlace]
    }

    public internal(set) var places: [ImportPlace] = []
    public internal(set) var entered: [Entered] = []
    public internal(set) var refusals: [Refusal] = []
    public internal(set) var numbers: [Numbers] = []
    public internal(set) var doubles: [Double] = []
    public internal(set) var notes: [String] = []

    init() {}

    public var read: Int { places.count }
    public var added: Int { entered.count { $0.isNew } }
    public var unchanged: Int { entered.count - added }
    /// How many rows were refused, whatever the number of their reasons.
    public var refused: Int { Set(refusals.map(\.place)).count }
    public var missing: Int { numbers.reduce(0) { $0 + $1.gaps.reduce(0) { $0 + $1.count } } }

    /// «đọc 120 dòng: vào sổ 118, đã có 0, không nhập 2; thiếu 3 số».
    public var summary: String {
        "đọc \(read) dòng: vào sổ \(added), đã có \(unchanged), không nhập \(refused); thiếu \(missing) số"
    }
}
