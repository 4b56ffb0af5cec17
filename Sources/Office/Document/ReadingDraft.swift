/// What was read from a paper, as people correct it until it is confirmed. Everything stands as typed, also what is
/// wrong; `checked()` says whether it can become obligations.
public struct ReadingDraft: Sendable, Equatable, Codable {
    public var header: DraftHeader
    /// Who accepts the results; somebody of the office.
    public var assigner: Key<Person>?
    /// Who keeps and urges the whole paper's tasks.
    public var keptBy: [DraftParty]
    public var outline: [DraftHeading]
    /// What the paper does to earlier ones.
    public var relations: [DraftRelation]
    public internal(set) var tasks: [DraftTask]
    /// The id that the next new task gets; ids are never used again within a draft.
    private var nextID: Int

    /// The ids that tasks may have.
    public static let ids = 1...1_000_000

    public init(
        header: DraftHeader = DraftHeader(), assigner: Key<Person>? = nil, keptBy: [DraftParty] = [],
        outline: [DraftHeading] = [], relations: [DraftRelation] = [], tasks: [DraftTask] = []
    ) {
        self.header = header
        self.assigner = assigner
        self.keptBy = keptBy
        self.outline = outline
        self.relations = relations
        self.tasks = tasks
        nextID = min(tasks.map(\.id).max() ?? 0, Self.ids.upperBound) + 1
    }

    public func task(_ id: Int) -> DraftTask? { tasks.first { $0.id == id } }

    /// Everybody who is chosen anywhere in it.
    public var parties: Set<Key<Party>> {
        let names = tasks.flatMap { $0.directedBy + $0.lead + $0.coordinate + $0.inform } + keptBy
        return Set(names.flatMap(\.parties) + [assigner].compactMap { $0.map { Key<Party>($0) } })
    }

    mutating func newID() -> Int {
        defer { nextID += 1 }
        return nextID
    }
}

/// What the paper says of itself, as typed.
public struct DraftHeader: Sendable, Equatable, Codable {
    public var direction: Document.Direction
    public var kind: String?
    public var number: String?
    /// `YYYY-MM-DD` or `dd/mm/yyyy`.
    public var issuedOn: String?
    public var issuer: String?
    public var title: String?
    public var signer: String?
    public var urgency: Document.Urgency
    /// Nơi nhận, one after the other with «;» between them.
    public var recipients: String?
    /// Hạn trả lời that the sender sets, as `issuedOn`.
    public var replyBy: String?

    public init(
        direction: Document.Direction = .incoming, kind: String? = nil, number: String? = nil,
        issuedOn: String? = nil, issuer: String? = nil, title: String? = nil, signer: String? = nil,
        urgency: Document.Urgency = .none, recipients: String? = nil, replyBy: String? = nil
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

/// A heading of the paper's outline.
public struct DraftHeading: Sendable, Equatable, Codable {
    public var ref: String
    public var heading: String

    public init(ref: String, heading: String) {
        self.ref = ref
        self.heading = heading
    }
}

/// An earlier paper that this one cites, and what it does to it where a person has said so.
public struct DraftRelation: Sendable, Equatable, Codable {
    public var number: String?
    public var document: Key<Document>?
    /// Nil for a mere citation.
    public var kind: Document.Relation?

    public init(number: String?, document: Key<Document>? = nil, kind: Document.Relation? = nil) {
        self.number = number
        self.document = document
        self.kind = kind
    }
}
