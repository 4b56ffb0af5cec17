public import WorkTime

/// An urging letter on its way from draft to issue.
public enum UrgingLetterState: String, Sendable, CaseIterable {
    /// Waits for a leader.
    case drafted
    /// A leader has agreed and signs it; the clerk gives number and date.
    case approved
    /// Sent back with a reason.
    case returned
    case issued
    /// Given up before it was issued.
    case dropped

    public var words: String {
        switch self {
        case .drafted: "Chờ lãnh đạo duyệt"
        case .approved: "Chờ phát hành"
        case .returned: "Bị trả lại"
        case .issued: "Đã phát hành"
        case .dropped: "Đã bỏ"
        }
    }

    public var isUnderWay: Bool { self != .issued && self != .dropped }
}

/// A letter as a line of a list.
public struct UrgingLetterItem: Sendable, Equatable {
    public let id: Key<UrgingLetterItem>
    public let party: NamedParty
    /// Whether the unit is a body beside the office, which is asked and not told.
    public let isOutside: Bool
    public let state: UrgingLetterState
    public let asOf: CalendarDay
    public let finishBy: CalendarDay
    public let reportBy: CalendarDay
    public let draftedAt: Instant
    /// Who is to sign it, and who did once it was approved; nil for the head of the office.
    public let signer: NamedParty?
    /// How it was signed; nil before.
    public let signature: PaperSignature?
    public let reason: String?
    public let number: String?
    /// What stood after the stroke of its number when it was issued; nil before.
    public let symbol: String?
    public let issuedOn: CalendarDay?
    /// Where it stands in the ledger, once it was issued by a book.
    public let document: Key<Document>?
    public let taskCount: Int
    public let version: Int64

    public init(
        id: Key<UrgingLetterItem>, party: NamedParty, isOutside: Bool, state: UrgingLetterState, asOf: CalendarDay,
        finishBy: CalendarDay, reportBy: CalendarDay, draftedAt: Instant, signer: NamedParty?,
        signature: PaperSignature?, reason: String?, number: String?, symbol: String? = nil, issuedOn: CalendarDay?,
        document: Key<Document>? = nil, taskCount: Int, version: Int64
    ) {
        self.id = id
        self.party = party
        self.isOutside = isOutside
        self.state = state
        self.asOf = asOf
        self.finishBy = finishBy
        self.reportBy = reportBy
        self.draftedAt = draftedAt
        self.signer = signer
        self.signature = signature
        self.reason = reason
        self.number = number
        self.symbol = symbol
        self.issuedOn = issuedOn
        self.document = document
        self.taskCount = taskCount
        self.version = version
    }
}

/// One task that a letter lists, as it was when the letter was drafted.
public struct UrgingLetterTask: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let content: String
    public let basis: String
    public let due: CalendarDay
    public let coordinating: [String]

    public init(
        obligation: Key<Obligation>, content: String, basis: String, due: CalendarDay, coordinating: [String]
    ) {
        self.obligation = obligation
        self.content = content
        self.basis = basis
        self.due = due
        self.coordinating = coordinating
    }
}
