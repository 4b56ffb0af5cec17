public import Office
import Storage
public import WorkTime

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
