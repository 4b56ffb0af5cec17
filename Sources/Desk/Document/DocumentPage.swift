public import Office
public import Paper
public import Signature
public import WorkTime

/// A paper with its text and what was confirmed from it.
public struct DocumentPage: Sendable, Equatable {
    public let item: DocumentItem
    public let signer: String?
    /// Nơi nhận as the paper says it; nil where it says none.
    public internal(set) var recipients: String?
    /// The day by which its sender wants an answer; nil where none is set.
    public internal(set) var replyBy: CalendarDay?
    public let confirmedAt: Instant?
    public let version: Int64
    /// Nil where the content is not kept here (Mật and above, or registered by metadata).
    public let text: PaperText?
    public let fileHash: String?
    public let fileName: String?
    /// The passages that became obligations, in the paper's order, at most 500.
    public let marks: [Mark]
    /// The first of its obligations, in the paper's order, as far as the actor sees them.
    public let obligations: [ObligationItem]
    public let hasMore: Bool
    /// What this paper does to others, and others to it.
    public let relations: [RelationItem]
    /// What its digital signatures were worth when it came in, and when that was; nil where it bears none.
    public let signatures: SignatureReport?
    public let signaturesCheckedAt: Instant?
    /// Whether the actor may confirm its reading or drop it.
    public let mayConfirm: Bool
    /// Its place in a book; nil while it is in none.
    public let entry: RegisterPlace?
    /// The paper whose line it joined, where it came again by another channel.
    public let first: Key<Document>?
    /// Whether the actor may enter it in a book, and look into books at all.
    public let mayEnter: Bool
    public let seesRegisters: Bool
    /// Whether the actor may send it to other agencies by the interchange.
    public let maySend: Bool
    /// The first case file that it is in, of those that the actor sees.
    public let caseFile: CaseLink?
    /// The pages on whose pictures the words stand that were searched for.
    public let foundPages: [FoundPage]
    /// The last page of its file of which words are kept; nil where none has any, or they are still to be read.
    public let lastPage: Int?
    /// Annexes in files of their own.
    public let annexes: [PaperAnnex]

    public struct Mark: Sendable, Equatable {
        public let obligation: Key<Obligation>
        public let ref: String?
        public let state: ObligationState
        public let range: Office.SourceRange

        public init(obligation: Key<Obligation>, ref: String?, state: ObligationState, range: Office.SourceRange) {
            self.obligation = obligation
            self.ref = ref
            self.state = state
            self.range = range
        }
    }

    public struct RelationItem: Sendable, Equatable {
        public let kind: Document.Relation
        public let document: DocumentLabel
        /// True where this paper acts on the other, false where the other acts on this.
        public let isOurs: Bool

        public init(kind: Document.Relation, document: DocumentLabel, isOurs: Bool) {
            self.kind = kind
            self.document = document
            self.isOurs = isOurs
        }
    }

    public init(
        item: DocumentItem, signer: String?, confirmedAt: Instant?, version: Int64, text: PaperText?, fileHash: String?,
        fileName: String?, marks: [Mark], obligations: [ObligationItem], hasMore: Bool, relations: [RelationItem],
        mayConfirm: Bool, entry: RegisterPlace? = nil, mayEnter: Bool = false,
        seesRegisters: Bool = false, maySend: Bool = false, signatures: SignatureReport? = nil,
        signaturesCheckedAt: Instant? = nil, caseFile: CaseLink? = nil, first: Key<Document>? = nil,
        foundPages: [FoundPage] = [], lastPage: Int? = nil, annexes: [PaperAnnex] = []
    ) {
        self.annexes = annexes
        self.lastPage = lastPage
        self.first = first
        self.foundPages = foundPages
        self.signatures = signatures
        self.signaturesCheckedAt = signaturesCheckedAt
        self.caseFile = caseFile
        self.maySend = maySend
        self.item = item
        self.signer = signer
        self.confirmedAt = confirmedAt
        self.version = version
        self.text = text
        self.fileHash = fileHash
        self.fileName = fileName
        self.marks = marks
        self.obligations = obligations
        self.hasMore = hasMore
        self.relations = relations
        self.mayConfirm = mayConfirm
        self.entry = entry
        self.mayEnter = mayEnter
        self.seesRegisters = seesRegisters
    }
}
