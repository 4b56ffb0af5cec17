public import WorkTime

/// An outgoing paper as a line of a list: what it is, where it stands, whom it waits for since when.
public struct OutgoingItem: Sendable, Equatable {
    public let paper: OutgoingPaper
    public let unitName: String
    public let drafterName: String
    public let reviewerName: String?
    public let signerName: String?
    /// «05», once it has one.
    public let number: String?
    public let issuedOn: CalendarDay?
    public let document: Key<Document>?
    /// Since when it stands where it stands.
    public let since: Instant
    public let signedAt: Instant?
    /// By when it must have left, once it is signed.
    public let due: Instant?
    /// Why it was sent back or withdrawn, the last time.
    public let reason: String?
    /// The case file for which it is drafted; nil in lists, and where the reader does not see that file.
    public let caseFile: CaseLink?

    public init(
        paper: OutgoingPaper, unitName: String, drafterName: String, reviewerName: String?, signerName: String?,
        number: String?, issuedOn: CalendarDay?, document: Key<Document>?, since: Instant, signedAt: Instant?,
        due: Instant?, reason: String?, caseFile: CaseLink? = nil
    ) {
        self.paper = paper
        self.unitName = unitName
        self.drafterName = drafterName
        self.reviewerName = reviewerName
        self.signerName = signerName
        self.number = number
        self.issuedOn = issuedOn
        self.document = document
        self.since = since
        self.signedAt = signedAt
        self.due = due
        self.reason = reason
        self.caseFile = caseFile
    }

    /// «05/VP-TH»; nil before it has a number.
    public var numberAndSymbol: String? { number.map { "\($0)/\(paper.symbol)" } }

    /// Whom it waits for.
    public var waitsFor: String? {
        switch paper.state {
        case .drafting: drafterName
        case .consulting: "Các đơn vị được hỏi ý kiến"
        case .initialling: "Người phụ trách \(unitName)"
        case .reviewing: reviewerName
        case .signing: signerName
        case .signed, .numbered: "Văn thư"
        case .issued, .withdrawn, .replaced, .dropped: nil
        }
    }
}
