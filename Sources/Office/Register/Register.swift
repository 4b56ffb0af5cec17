public import WorkTime

/// A book (sổ) in which papers of one direction get their numbers.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 15 (numbers of outgoing papers), Điều 22 (of incoming ones).
public struct Register: Sendable, Equatable {
    /// How the numbers of a year run.
    public enum Numbering: String, Sendable, Codable, CaseIterable {
        /// One series for everything in the book.
        case joint
        /// One series for each kind of paper, as legal-normative papers have it.
        case kind
    }

    /// Whose outgoing papers stand in a book: each agency has its own series (Điều 15 khoản 1).
    public enum Issuer: String, Sendable, Codable, CaseIterable {
        /// Văn phòng: «67/VP-TH».
        case office
        /// Ủy ban nhân dân and its Chairman: «123/QĐ-UBND».
        case committee
    }

    public let id: Key<Register>
    public let direction: Document.Direction
    /// Nil unless it is for outgoing papers.
    public let issuer: Issuer?
    public let name: String
    public let numbering: Numbering
    /// Whether papers of Mật and above, and no others, stand in it.
    public let isSecret: Bool
    public let validFrom: CalendarDay
    /// The last day on which a paper may be entered; nil without end.
    public let validTo: CalendarDay?
    public let version: Int64
    /// Who keeps a book of secret papers and prints it whole; nil of other books, and where nobody was named.
    public var keeper: NamedParty?

    public init(
        id: Key<Register>, direction: Document.Direction, issuer: Issuer?, name: String, numbering: Numbering,
        isSecret: Bool, validFrom: CalendarDay, validTo: CalendarDay?, version: Int64
    ) {
        self.id = id
        self.direction = direction
        self.issuer = issuer
        self.name = name
        self.numbering = numbering
        self.isSecret = isSecret
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }

    public func isOpen(on day: CalendarDay) -> Bool { validTo.map { day <= $0 } ?? true }

    /// The series that a paper of that kind belongs to; empty where one series serves all.
    public func series(of kind: String?) -> String { numbering == .joint ? "" : kind ?? "" }
}
