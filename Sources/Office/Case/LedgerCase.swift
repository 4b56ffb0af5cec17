public import WorkTime

/// A case as its list and the head of its page show it: where it stands, who has it in hand, by when.
///
/// What the process engine needs of it is one text that the ledger keeps and does not read.
public struct LedgerCase: Sendable, Equatable {
    public let id: Key<LedgerCase>
    public let desk: CaseDesk
    public let process: String
    /// The version that the case keeps.
    public let processVersion: Int
    /// The official number of a dossier; of a petition or visit the number of the year.
    public let code: String
    /// What it is about: the procedure.
    public let title: String
    public let state: String
    public let isOpen: Bool
    /// The unit that settles it.
    public let unit: NamedParty
    /// Who took it in.
    public let receiver: NamedParty
    /// Who has it in hand; nil while that is whoever brought it.
    public let holder: NamedParty?
    public let applicant: String?
    public let begunAt: Instant
    /// When it must be settled; nil while that clock stands still or has not begun.
    public let due: Due?
    public let isPaused: Bool
    public let endedAt: Instant?
    /// Whether it was settled after its time.
    public let isLate: Bool
    public let version: Int64

    public init(
        id: Key<LedgerCase>, desk: CaseDesk, process: String, processVersion: Int, code: String, title: String,
        state: String,
        isOpen: Bool, unit: NamedParty, receiver: NamedParty, holder: NamedParty?, applicant: String?,
        begunAt: Instant, due: Due?, isPaused: Bool, endedAt: Instant?, isLate: Bool, version: Int64
    ) {
        self.id = id
        self.desk = desk
        self.process = process
        self.processVersion = processVersion
        self.code = code
        self.title = title
        self.state = state
        self.isOpen = isOpen
        self.unit = unit
        self.receiver = receiver
        self.holder = holder
        self.applicant = applicant
        self.begunAt = begunAt
        self.due = due
        self.isPaused = isPaused
        self.endedAt = endedAt
        self.isLate = isLate
        self.version = version
    }
}
