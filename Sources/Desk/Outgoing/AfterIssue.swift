public import Office
import Storage
public import WorkTime

/// Records that a recipient has the paper. By clerks; journal: `outgoing.received`.
public struct ReceiveOutgoing: Command {
    public let id: Key<Outgoing>
    public let recipient: Key<OutgoingRecipient>
    /// Who took it there, under which number.
    public let receipt: String?

    public init(_ id: Key<Outgoing>, by recipient: Key<OutgoingRecipient>, receipt: String?) {
        self.id = id
        self.recipient = recipient
        self.receipt = receipt
    }

    public func run(_ act: Act) throws {
        let paper = try OutgoingStore.find(act.tx, id, for: act.actor)
        try paper.check(.receive, by: act.actor)
        let receipt = try EnteredText.optional(receipt, "Người nhận, số đến", field: "receipt", upTo: 300)
        try OutgoingRecipientStore.receive(act.tx, recipient, of: id, receipt: receipt, by: act.actor.person)
        try act.record(
            .outgoingReceived, on: .outgoing, id.value,
            ["recipient": .init(recipient), "receipt": receipt.map { .digest(of: $0) } ?? .null])
    }
}

/// Calls an issued paper back: its page and everybody who took part say so; a paper of equal form may replace it. By its
/// signer or a clerk; journal: `outgoing.withdrawn`. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 18.
public struct WithdrawOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let reason: String

    public init(_ id: Key<Outgoing>, version: Int64, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .withdraw)
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 2_000)
        try act.move(paper, to: .withdrawn, as: .withdraw, reason: reason, and: ", reason = \(reason)")
    }
}

/// Puts an agency or a kind of paper on the list of what is sent electronically only. Clerks and administrators; journal:
/// `paperless.entered`.
public struct EnterPaperless: Command {
    public let party: Key<Party>?
    public let kind: String?
    public let basis: String
    public let from: CalendarDay?

    public init(party: Key<Party>?, kind: String?, basis: String, from: CalendarDay? = nil) {
        self.party = party
        self.kind = kind
        self.basis = basis
        self.from = from
    }

    public func run(_ act: Act) throws -> Key<PaperlessRule> {
        try act.actor.mustKeepPaperless()
        let kind = try EnteredText.optional(kind, "Loại văn bản", field: "kind", upTo: 100)
        guard party != nil || kind != nil else {
            throw OfficeError(.invalid, "Chọn cơ quan, đơn vị hoặc loại văn bản.", field: "party")
        }
        if let kind, act.rules.outgoing.kind(kind) == nil {
            throw OfficeError(.invalid, "Chọn «Loại văn bản» trong danh sách.", field: "kind")
        }
        if let party { try act.requireParty(party, field: "party") }
        let basis = try EnteredText.required(basis, "Căn cứ", field: "basis", upTo: 300)
        let id = try PaperlessStore.insert(
            act.tx, party: party, kind: kind, basis: basis, from: from ?? act.today, by: act.actor.person)
        try act.record(
            .paperlessEntered, on: .setting, id.value,
            ["party": .init(party), "kind": .init(kind), "basis": .digest(of: basis)])
        return id
    }
}

/// Ends a line of that list today. Clerks and administrators; journal: `paperless.ended`.
public struct EndPaperless: Command {
    public let id: Key<PaperlessRule>
    public let version: Int64

    public init(_ id: Key<PaperlessRule>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepPaperless()
        try PaperlessStore.end(act.tx, id, on: act.today, version: version)
        try act.record(.paperlessEnded, on: .setting, id.value)
    }
}

extension Actor {
    /// Whether this person keeps the list of what gets no paper copy.
    public var keepsPaperless: Bool { has(.clerk) || has(.administrator) }

    /// Throws `.forbidden`.
    func mustKeepPaperless() throws(OfficeError) {
        guard keepsPaperless else {
            throw OfficeError(.forbidden, "Chỉ văn thư hoặc quản trị mới sửa được danh sách không gửi bản giấy.")
        }
    }
}
