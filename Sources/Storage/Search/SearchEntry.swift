public import Office
public import WorkTime

/// What the index knows of one record.
public struct SearchEntry: Sendable {
    /// Counts up whenever entries come to have other words than before, so that older ones are known.
    static let form = 6
    /// So many entries, by their keys, bear the number of one block on PostgreSQL.
    static let blockSize = 4_096

    /// How a block stands in the index, as the column `vector` says in SQL; no word begins so.
    static func block(_ number: Int) -> String { "=\(number)" }

    public let kind: SubjectKind
    public internal(set) var id: Int64
    /// Who may find it: the record's own scope; nil where it is to be taken from the row of the paper.
    public let scope: Int64?
    /// Its time, by which the newer of two equal hits comes first.
    public internal(set) var at: Instant
    /// How people call it: number and excerpt of a paper, content of an obligation.
    public let title: String
    /// What else is said of it: kind, issuer, signer, days.
    public let names: [String]
    /// What it says.
    public let text: String
    public let tags: [SearchTag]
    /// What a paper says of itself, for ranking and counting.
    public let header: Header?

    public struct Header: Sendable {
        /// In the form by which papers are found by their numbers; empty where it has none.
        public let number: String
        public let kind: String?
        public let issuer: String?
        public let day: CalendarDay?
        public let direction: Document.Direction

        public init(
            number: String, kind: String?, issuer: String?, day: CalendarDay?, direction: Document.Direction
        ) {
            self.number = number
            self.kind = kind
            self.issuer = issuer
            self.day = day
            self.direction = direction
        }
    }

    public init(
        kind: SubjectKind, id: Int64, scope: Int64?, at: Instant, title: String, names: [String] = [],
        text: String = "", tags: [SearchTag] = [], header: Header? = nil
    ) {
        self.kind = kind
        self.id = id
        self.scope = scope
        self.at = at
        self.title = title
        self.names = names
        self.text = text
        self.tags = tags
        self.header = header
    }
}
