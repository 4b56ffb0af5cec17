public import Office
import Storage
import Vietnamese
public import WorkTime

/// Enters a right to sign that a head has given. Administrators and clerks; journal: `delegation.given`.
///
/// Refuses what the law does not know: a mandate that is passed on, one without end, content or paper, one to somebody
/// who heads nothing, a deputy who would sign for a head whose deputy he or she is not, an end outside the calendar
/// (`.invalid`); and what is entered already (`.conflict`). Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
public struct GiveDelegation: Command {
    public var kind: Delegation.Kind
    public var giverTitle: String
    public var giver: Key<Person>?
    public var receiver: Key<Party>
    public var paperKinds: [String]
    public var matters: String
    /// Nil means today; may lie a year ahead.
    public var from: CalendarDay?
    public var to: CalendarDay?
    /// Number and day of the paper, as written.
    public var basis: String
    public var document: Key<Document>?

    public init(
        kind: Delegation.Kind, giverTitle: String, giver: Key<Person>?, receiver: Key<Party>, paperKinds: [String],
        matters: String, from: CalendarDay?, to: CalendarDay?, basis: String, document: Key<Document>?
    ) {
        self.kind = kind
        self.giverTitle = giverTitle
        self.giver = giver
        self.receiver = receiver
        self.paperKinds = paperKinds
        self.matters = matters
        self.from = from
        self.to = to
        self.basis = basis
        self.document = document
    }

    public func run(_ act: Act) throws -> Key<Delegation> {
        try act.actor.mustKeepDelegations()
        let new = try checked(act)
        if let document { try act.require(document, field: "document") }
        let id = try DelegationStore.insert(act.tx, new, basis: document, by: act.actor.person)
        try act.record(
            .delegationGiven, on: receiverKind(act), receiver.value,
            [
                "delegation": .init(id), "kind": .text(kind.rawValue), "giver": .init(giver),
                "from": .init(new.validFrom),
                "to": .init(new.validTo), "document": .init(document), "basis": .digest(of: new.basis),
            ])
        return id
    }

    private func checked(_ act: Act) throws -> Delegation {
        let title = try EnteredText.required(giverTitle, "Chức danh người giao", field: "giverTitle", upTo: 150)
        let basis = try EnteredText.required(basis, "Căn cứ", field: "basis", upTo: 300)
        let matters = try EnteredText.required(matters, "Nội dung được giao ký", field: "matters", upTo: 1_000)
        let from = try EffectiveDay.near(from, today: act.today)
        if let to, to < from { throw OfficeError(.invalid, "Ngày cuối cùng trước ngày bắt đầu.", field: "to") }
        if let to { try act.requireYear(of: to, field: "to") }
        if kind == .mandate, to == nil {
            throw OfficeError(.invalid, SigningRefusal.boundless.message, field: "to")
        }
        let kinds = paperKinds.compactMap(\.tidyOrNil)
        guard kinds.count <= 30, kinds.allSatisfy({ $0.count <= 60 }) else {
            throw OfficeError(.invalid, "Nhập tối đa 30 loại văn bản, mỗi loại một dòng ngắn.", field: "paperKinds")
        }
        let new = Delegation(
            id: Key(0), kind: kind, giverTitle: title, giver: giver, receiver: receiver, paperKinds: kinds,
            matters: matters, validFrom: from, validTo: to, basis: basis)
        let authority = try SigningRights.authority(act.tx, on: from)
        if let fault = authority.faults(of: new).first {
            throw OfficeError(.invalid, fault.message, field: fault == .boundless ? "to" : "giver")
        }
        try checkReceiver(authority, from: from, act)
        guard !authority.delegations.contains(where: { $0.repeats(new) }) else {
            throw OfficeError(
                .conflict, "Quyền ký này đã được ghi: cùng người giao, người được giao, nội dung và thời gian.",
                field: "matters")
        }
        return new
    }

    private func checkReceiver(_ authority: SigningAuthority, from day: CalendarDay, _ act: Act) throws {
        let posts = authority.posts.filter { $0.holds(on: day) }
        // A leader of the committee is no head of a unit, who alone signs by order.
        let isKnown = posts.contains { post in
            Key(post.person) == receiver && (kind != .order || !post.isOfCommittee)
                || kind == .order && post.unit.map { Key<Party>($0) } == receiver
        }
        guard isKnown else {
            throw OfficeError(
                .invalid,
                kind == .order
                    ? "Chọn đơn vị có người đứng đầu, hoặc người đứng đầu đơn vị của cơ quan."
                    : "Chọn một người giữ chức danh lãnh đạo, trưởng hoặc phó đơn vị của cơ quan.", field: "receiver")
        }
        switch kind {
        case .order: break
        case .mandate:
            guard authority.heads(Key(receiver.value), on: day) else {
                throw OfficeError(.invalid, SigningRefusal.notHeadOfUnit.message, field: "receiver")
            }
        case .deputy:
            let heads = authority.headTitles(overDeputy: Key(receiver.value), on: day)
            guard !heads.isEmpty else {
                throw OfficeError(.invalid, "Chỉ cấp phó mới ký thay (KT.) người đứng đầu.", field: "receiver")
            }
            guard heads.contains(where: { $0.folded == giverTitle.folded }) else {
                throw OfficeError(
                    .invalid,
                    "Cấp phó chỉ ký thay người đứng đầu của mình: \(heads.joined(separator: ", ")).",
                    field: "giverTitle")
            }
        }
        guard giver.map({ Key<Party>($0) != receiver }) ?? true else {
            throw OfficeError(
                .invalid, "Người giao và người được giao ký phải là hai người khác nhau.", field: "receiver")
        }
    }

    private func receiverKind(_ act: Act) throws -> SubjectKind {
        try UnitStore.find(act.tx, Key(receiver.value)) == nil ? .person : .unit
    }
}

extension Delegation {
    /// Whether this one gives the same right for some of the same days.
    fileprivate func repeats(_ other: Delegation) -> Bool {
        kind == other.kind && receiver == other.receiver && giver == other.giver
            && giverTitle.folded == other.giverTitle.folded && matters.folded == other.matters.folded
            && Set(paperKinds.map(\.folded)) == Set(other.paperKinds.map(\.folded))
            && validFrom <= other.validTo ?? .last && other.validFrom <= validTo ?? .last
    }
}

extension Actor {
    /// Throws `.notFound` for whoever keeps neither the organisation nor the office's papers.
    func mustKeepDelegations() throws(OfficeError) {
        if !has(.clerk) { try mustAdminister() }
    }
}
