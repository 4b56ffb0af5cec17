/// One task of a draft.
public struct DraftTask: Sendable, Equatable, Codable {
    /// Its number within the draft, which stays through every edit.
    public let id: Int
    /// The outline path as printed, nil for a task added by hand.
    public var ref: String?
    public var content: String
    public var product: String?
    /// The shortcoming that it remedies, where the paper says so.
    public var addresses: String?
    public var directedBy: [DraftParty]
    /// The first is the one lead; a second is a fault that confirming names.
    public var lead: [DraftParty]
    public var coordinate: [DraftParty]
    public var inform: [DraftParty]
    public var closingRule: ClosingRule
    public var deadline: DraftDeadline
    public var source: SourceRange?
    /// False when somebody decided that it is no task.
    public var isKept: Bool
    /// From 0 to 100, nil for what a person made.
    public var confidence: Int?
    /// All leads as the paper names them; more than one had to be settled.
    public var printedLeads: [String]
    /// The obligation of an earlier paper that this task changes.
    public var change: DraftChange?

    public init(
        id: Int, ref: String? = nil, content: String, product: String? = nil, addresses: String? = nil,
        directedBy: [DraftParty] = [], lead: [DraftParty] = [], coordinate: [DraftParty] = [],
        inform: [DraftParty] = [], closingRule: ClosingRule = .lead, deadline: DraftDeadline = DraftDeadline(),
        source: SourceRange? = nil, isKept: Bool = true, confidence: Int? = nil, printedLeads: [String] = [],
        change: DraftChange? = nil
    ) {
        self.id = id
        self.ref = ref
        self.content = content
        self.product = product
        self.addresses = addresses
        self.directedBy = directedBy
        self.lead = lead
        self.coordinate = coordinate
        self.inform = inform
        self.closingRule = closingRule
        self.deadline = deadline
        self.source = source
        self.isKept = isKept
        self.confidence = confidence
        self.printedLeads = printedLeads
        self.change = change
    }

    /// The law knows one lead; the paper names several.
    public var namesSeveralLeads: Bool { printedLeads.count > 1 }

    func numbered(_ id: Int) -> DraftTask {
        DraftTask(
            id: id, ref: ref, content: content, product: product, addresses: addresses, directedBy: directedBy,
            lead: lead, coordinate: coordinate, inform: inform, closingRule: closingRule, deadline: deadline,
            source: source, isKept: isKept, confidence: confidence, printedLeads: printedLeads, change: change)
    }
}

/// What a task of an amending paper does to an obligation that exists.
public struct DraftChange: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// The obligation stays and gets this task's deadline.
        case adjust
        /// The obligation ends and this task stands in its place.
        case supersede
    }

    public var obligation: Key<Obligation>
    public var kind: Kind

    public init(obligation: Key<Obligation>, kind: Kind) {
        self.obligation = obligation
        self.kind = kind
    }
}
