public import Office
import Storage

/// Begins an outgoing paper, in the drafter's own unit. Everybody of the office; journal: `outgoing.drafted`.
///
/// With `replacing` it takes the place of one that was issued, once it is issued itself. Legal basis: Nghị định
/// 30/2020/NĐ-CP, Điều 10; Điều 18 khoản 3 (replaced by one of equal form).
public struct DraftOutgoing: Command {
    public let input: OutgoingInput
    /// Nil where the drafter works in one unit only.
    public let unit: Key<Office.Unit>?
    public let replaced: Key<Outgoing>?
    /// A hash over the form, so that one sent twice makes one draft.
    public let mark: String?

    public init(
        _ input: OutgoingInput, unit: Key<Office.Unit>? = nil, replacing replaced: Key<Outgoing>? = nil,
        mark: String? = nil
    ) {
        self.input = input
        self.unit = unit
        self.replaced = replaced
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<Outgoing> {
        try act.once(mark) { try make(act) }
    }

    private func make(_ act: Act) throws -> Key<Outgoing> {
        let units = act.actor.standings.map(\.unit)
        guard let unit = unit ?? units.first, units.contains(unit) else {
            throw OfficeError(.forbidden, "Chỉ người đang giữ chức danh trong cơ quan mới soạn được văn bản đi.")
        }
        if let replaced {
            let old = try OutgoingStore.find(act.tx, replaced, for: act.actor)
            try old.check(.replace, by: act.actor)
        }
        let head = try input.head(act, unit: unit)
        let answers = try input.answered(act)
        let text = try input.checkedText()
        let id = try OutgoingStore.insert(
            act.tx, .init(issuer: input.issuer, unit: unit, head: head, replaces: replaced), by: act.actor.person)
        try OutgoingRecipientStore.write(act.tx, input.recipients, of: id)
        try OutgoingAnswerStore.write(act.tx, answers, of: id, by: act.actor.person)
        if let text {
            try OutgoingVersionStore.insert(
                act.tx, of: id, source: .written, text: text, file: nil, note: nil, by: act.actor.person)
        }
        try OutgoingPartyStore.write(
            act.tx,
            of: OutgoingPaper(
                id: id, state: .drafting, kind: head.kind, excerpt: head.excerpt, unit: unit,
                drafter: act.actor.person, reviewer: head.reviewer, signer: head.signer))
        let body: [String: JournalValue] = [
            "kind": .text(head.kind), "excerpt": .digest(of: head.excerpt), "unit": .init(unit),
            "replaces": .init(replaced), "answers": .init(head.answers),
        ]
        try act.record(.outgoingDrafted, on: .outgoing, id.value, body.merging(head.seen) { $1 })
        return id
    }
}
