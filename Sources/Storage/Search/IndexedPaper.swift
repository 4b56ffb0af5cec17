public import Office
public import WorkTime

/// A paper as it is found: by number, kind, excerpt, issuer, signer, day and text.
public struct IndexedPaper: Sendable {
    public let id: Key<Document>
    /// Nil where it was not looked up: its row has it.
    public let scope: Int64?
    public let at: Instant
    public let number: String?
    public let kind: String?
    public let title: String
    public let issuer: String?
    public let signer: String?
    public let issuedOn: CalendarDay?
    public let direction: Document.Direction
    public let recipients: String?
    public let text: String

    public init(
        id: Key<Document>, scope: Int64?, at: Instant, number: String?, kind: String?, title: String, issuer: String?,
        signer: String?, issuedOn: CalendarDay?, direction: Document.Direction, recipients: String?, text: String
    ) {
        self.id = id
        self.scope = scope
        self.at = at
        self.number = number
        self.kind = kind
        self.title = title
        self.issuer = issuer
        self.signer = signer
        self.issuedOn = issuedOn
        self.direction = direction
        self.recipients = recipients
        self.text = text
    }
}
