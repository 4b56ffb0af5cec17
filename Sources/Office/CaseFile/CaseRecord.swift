public import WorkTime

/// A paper in a case file with everything that is known of it, as it is handed to another system.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục VI, phần II, mục I and II.
public struct CaseRecord: Sendable, Equatable {
    /// Only that there is one, for whoever may not see it; nothing else is said then.
    public let document: DocumentLabel
    public let direction: Document.Direction
    public let issuer: String?
    public let signer: String?
    public let urgency: Document.Urgency
    public let secrecy: Document.Secrecy
    /// Its day and number in the office's book: those of arrival for an incoming paper.
    public let enteredOn: CalendarDay?
    public let entryNumber: String?
    public let receiver: String?
    public let copies: Int?
    public let replyBy: CalendarDay?
    /// Nil where there is no content here.
    public let file: AttachedFile?
    /// In files of their own.
    public var annexes: [PaperAnnex] = []

    /// The paper's own, then its annexes.
    public var files: [AttachedFile] { (file.map { [$0] } ?? []) + annexes.map(\.file) }

    public init(
        document: DocumentLabel, direction: Document.Direction, issuer: String?, signer: String?,
        urgency: Document.Urgency, secrecy: Document.Secrecy, enteredOn: CalendarDay?, entryNumber: String?,
        receiver: String?, copies: Int?, replyBy: CalendarDay?, file: AttachedFile?
    ) {
        self.document = document
        self.direction = direction
        self.issuer = issuer
        self.signer = signer
        self.urgency = urgency
        self.secrecy = secrecy
        self.enteredOn = enteredOn
        self.entryNumber = entryNumber
        self.receiver = receiver
        self.copies = copies
        self.replyBy = replyBy
        self.file = file
    }

    /// Of one that the reader may not see.
    public static func restricted(_ document: Key<Document>, _ direction: Document.Direction) -> CaseRecord {
        CaseRecord(
            document: .restricted(document), direction: direction, issuer: nil, signer: nil, urgency: .none,
            secrecy: .none, enteredOn: nil, entryNumber: nil, receiver: nil, copies: nil, replyBy: nil, file: nil)
    }

    public var isSeen: Bool { document != .restricted(document.id) }
}
