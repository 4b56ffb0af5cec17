public import WorkTime

/// A draft in which nothing is wrong, with days as days and one lead for each task.
public struct CheckedReading: Sendable, Equatable {
    public let header: CheckedHeader
    public let outline: [DraftHeading]
    public let relations: [CheckedRelation]
    public var tasks: [CheckedTask]

    public init(header: CheckedHeader, outline: [DraftHeading], relations: [CheckedRelation], tasks: [CheckedTask]) {
        self.header = header
        self.outline = outline
        self.relations = relations
        self.tasks = tasks
    }
}

public struct CheckedHeader: Sendable, Equatable {
    public let direction: Document.Direction
    public let kind: String?
    public let number: String?
    public let issuedOn: CalendarDay?
    public let issuer: String?
    public let title: String
    public let signer: String?
    public let urgency: Document.Urgency
    /// Nơi nhận, one after the other with «;» between them (Nghị định 30/2020/NĐ-CP, Phụ lục VI).
    public let recipients: String?
    /// The day by which the sender wants an answer (hạn trả lời, there likewise).
    public let replyBy: CalendarDay?

    /// How long the recipients may be, in letters.
    public static let longestRecipients = 4_000

    public init(
        direction: Document.Direction, kind: String?, number: String?, issuedOn: CalendarDay?, issuer: String?,
        title: String, signer: String?, urgency: Document.Urgency, recipients: String? = nil,
        replyBy: CalendarDay? = nil
    ) {
        self.direction = direction
        self.kind = kind
        self.number = number
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.title = title
        self.signer = signer
        self.urgency = urgency
        self.recipients = recipients
        self.replyBy = replyBy
    }
}

/// What the paper does to one that is here.
public struct CheckedRelation: Sendable, Hashable {
    public let document: Key<Document>
    public let kind: Document.Relation

    public init(document: Key<Document>, kind: Document.Relation) {
        self.document = document
        self.kind = kind
    }
}

public struct CheckedTask: Sendable, Equatable {
    /// The draft's id.
    public let id: Int
    public let ref: String?
    public let content: String
    public let product: String?
    public let addresses: String?
    public let assigner: Key<Person>
    /// Exactly one is the lead; no party has two roles in work.
    public let parties: [CheckedParty]
    public let closingRule: ClosingRule
    public var deadline: Deadline
    public let milestones: [CheckedMilestone]
    public let source: SourceRange?
    public let change: DraftChange?

    public init(
        id: Int = 0, ref: String? = nil, content: String, product: String? = nil, addresses: String? = nil,
        assigner: Key<Person>, parties: [CheckedParty], closingRule: ClosingRule = .lead, deadline: Deadline,
        milestones: [CheckedMilestone] = [], source: SourceRange? = nil, change: DraftChange? = nil
    ) {
        self.id = id
        self.ref = ref
        self.content = content
        self.product = product
        self.addresses = addresses
        self.assigner = assigner
        self.parties = parties
        self.closingRule = closingRule
        self.deadline = deadline
        self.milestones = milestones
        self.source = source
        self.change = change
    }
}

public struct CheckedParty: Sendable, Hashable {
    public let party: Key<Party>
    public let role: ParticipantRole
    public let printedName: String
    /// Its own due day, before the task's.
    public let due: CalendarDay?

    public init(_ party: Key<Party>, _ role: ParticipantRole, printedName: String, due: CalendarDay? = nil) {
        self.party = party
        self.role = role
        self.printedName = printedName
        self.due = due
    }
}

public struct CheckedMilestone: Sendable, Hashable {
    public let text: String
    public let due: CalendarDay

    public init(text: String, due: CalendarDay) {
        self.text = text
        self.due = due
    }
}
