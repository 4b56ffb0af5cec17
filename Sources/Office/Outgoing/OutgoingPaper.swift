public import WorkTime

/// An outgoing paper as rules ask about it.
public struct OutgoingPaper: Sendable, Equatable {
    public let id: Key<Outgoing>
    public var state: Outgoing.State
    public var issuer: Outgoing.Issuer
    /// As it is named: «Công văn».
    public var kind: String
    public var excerpt: String
    public var urgency: Document.Urgency
    public var secrecy: Document.Secrecy
    /// What stands after the stroke of its number: «VP-TH».
    public var symbol: String
    public let unit: Key<Unit>
    public let drafter: Key<Person>
    public var reviewer: Key<Person>?
    public var signer: Key<Person>?
    /// Units that were asked and have not answered yet.
    public var asked: [Key<Party>]
    /// The incoming paper that it answers.
    public var answers: Key<Document>?
    /// The case file into which it goes when it leaves.
    public var caseFile: Key<CaseFile>?
    /// The outgoing paper whose place it takes.
    public var replaces: Key<Outgoing>?
    /// By when an answer to it is wanted.
    public var replyBy: CalendarDay?
    /// Whether only those who take part in it may see it.
    public var isRestricted: Bool
    public let version: Int64

    public init(
        id: Key<Outgoing>, state: Outgoing.State, issuer: Outgoing.Issuer = .office, kind: String, excerpt: String,
        urgency: Document.Urgency = .none, secrecy: Document.Secrecy = .none, symbol: String = "", unit: Key<Unit>,
        drafter: Key<Person>, reviewer: Key<Person>? = nil, signer: Key<Person>? = nil, asked: [Key<Party>] = [],
        answers: Key<Document>? = nil, caseFile: Key<CaseFile>? = nil, replaces: Key<Outgoing>? = nil,
        replyBy: CalendarDay? = nil, isRestricted: Bool = false, version: Int64 = 1
    ) {
        self.id = id
        self.state = state
        self.issuer = issuer
        self.kind = kind
        self.excerpt = excerpt
        self.urgency = urgency
        self.secrecy = secrecy
        self.symbol = symbol
        self.unit = unit
        self.drafter = drafter
        self.reviewer = reviewer
        self.signer = signer
        self.asked = asked
        self.answers = answers
        self.caseFile = caseFile
        self.replaces = replaces
        self.replyBy = replyBy
        self.isRestricted = isRestricted
        self.version = version
    }
}

extension OutgoingPaper {
    /// As whom the actor may act on it. Whoever stands in for somebody acts as he or she would, but signs nothing: the right
    /// to sign is one's own (Nghị định 30/2020/NĐ-CP, Điều 13).
    public func capacities(of actor: Actor) -> Set<OutgoingCapacity> {
        let holders = Set(actor.holders)
        var capacities: Set<OutgoingCapacity> = []
        if actor.acts(as: drafter) { capacities.insert(.drafter) }
        if holders.contains(Key(unit)) { capacities.insert(.head) }
        if !holders.isDisjoint(with: asked) { capacities.insert(.asked) }
        if let reviewer, actor.acts(as: reviewer) { capacities.insert(.reviewer) }
        if signer == actor.person { capacities.insert(.signer) }
        if actor.has(.clerk) { capacities.insert(.clerk) }
        return capacities
    }

    /// What the actor may do to it now, in the order of its way.
    public func acts(of actor: Actor) -> [OutgoingAct] {
        let capacities = capacities(of: actor)
        return OutgoingAct.allCases.filter { !$0.capacities(in: state).isDisjoint(with: capacities) }
    }

    /// Throws `.forbidden` for whoever may never do it, `.conflict` where its state does not allow it.
    public func check(_ act: OutgoingAct, by actor: Actor) throws(OfficeError) {
        let capacities = capacities(of: actor)
        guard !act.doers.isDisjoint(with: capacities) else { throw OfficeError(.forbidden, act.refusal) }
        let now = act.capacities(in: state)
        guard !now.isEmpty else {
            throw OfficeError(.conflict, "Văn bản đang ở trạng thái «\(state.words)» nên không làm việc này được.")
        }
        guard !now.isDisjoint(with: capacities) else { throw OfficeError(.forbidden, act.refusal) }
    }

    /// Whether its content may be kept here: of Mật and above there is metadata only.
    public var hasContent: Bool { secrecy == .none }
}
