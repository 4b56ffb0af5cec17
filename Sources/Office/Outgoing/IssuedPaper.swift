public import WorkTime

/// A paper that has just left: what others act on. The one event of issuing.
///
/// Made in the transaction that issues it, after the paper stands in the ledger and in its book.
public struct IssuedPaper: Sendable, Equatable {
    public let outgoing: Key<Outgoing>
    /// Where it stands in the ledger.
    public let document: Key<Document>
    public let kind: String
    /// «05/VP-TH».
    public let number: String
    public let issuedOn: CalendarDay
    public let issuer: String
    public let excerpt: String
    public let urgency: Document.Urgency
    public let secrecy: Document.Secrecy
    public let signature: PaperSignature
    public let recipients: [OutgoingRecipient]
    /// The incoming paper that it answers.
    public let answers: Key<Document>?
    /// The one in the ledger whose place it takes.
    public let replaces: Key<Document>?
    /// The case file for which it was drafted.
    public let caseFile: Key<CaseFile>?
    /// By when an answer to it is wanted.
    public let replyBy: CalendarDay?
    /// Nil where there is no content here.
    public let file: AttachedFile?

    public init(
        outgoing: Key<Outgoing>, document: Key<Document>, kind: String, number: String, issuedOn: CalendarDay,
        issuer: String, excerpt: String, urgency: Document.Urgency, secrecy: Document.Secrecy,
        signature: PaperSignature, recipients: [OutgoingRecipient], answers: Key<Document>?,
        replaces: Key<Document>? = nil, caseFile: Key<CaseFile>?,
        replyBy: CalendarDay?, file: AttachedFile?
    ) {
        self.outgoing = outgoing
        self.document = document
        self.kind = kind
        self.number = number
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.excerpt = excerpt
        self.urgency = urgency
        self.secrecy = secrecy
        self.signature = signature
        self.recipients = recipients
        self.answers = answers
        self.replaces = replaces
        self.caseFile = caseFile
        self.replyBy = replyBy
        self.file = file
    }

    /// Those to whom it is sent electronically.
    public var electronic: [OutgoingRecipient] { recipients.filter { $0.way == .electronic } }
}
