public import Office
import Storage
import WorkTime

/// Says what a unit thinks of a draft. By whoever answers for it; journal: `outgoing.opined`.
public struct GiveOpinion: Command {
    public let id: Key<Outgoing>
    /// For whom; nil where the actor answers for one asked party only.
    public let party: Key<Party>?
    public let stance: Outgoing.Stance
    public let text: String?
    /// Already in the file store.
    public let file: AttachedFile?

    public init(
        _ id: Key<Outgoing>, party: Key<Party>? = nil, _ stance: Outgoing.Stance, text: String?,
        file: AttachedFile? = nil
    ) {
        self.id = id
        self.party = party
        self.stance = stance
        self.text = text
        self.file = file
    }

    public func run(_ act: Act) throws {
        let paper = try OutgoingStore.find(act.tx, id, for: act.actor)
        try paper.check(.opine, by: act.actor)
        let own = paper.asked.filter(Set(act.actor.holders).contains)
        guard let party = party ?? own.first, own.contains(party) else {
            throw OfficeError(.forbidden, OutgoingAct.opine.refusal)
        }
        let text = try EnteredText.optional(text, "Ý kiến", field: "text", upTo: 10_000)
        guard stance == .agrees || text != nil || file != nil else {
            throw OfficeError(
                .invalid, stance == .amends ? "Nhập nội dung đề nghị sửa." : "Nhập lý do không nhất trí.",
                field: "text")
        }
        guard let round = try OutgoingOpinionStore.rounds(act.tx, of: id).first(where: { $0.closedAt == nil }) else {
            throw OfficeError(.conflict, "Đợt lấy ý kiến này đã kết thúc.")
        }
        try OutgoingOpinionStore.give(
            act.tx, on: round.id, for: party, stance, text: text, file: file, by: act.actor.person)
        try OutgoingPartyStore.answered(act.tx, party, on: id)
        let left = round.opinions.count { $0.stance == nil } - 1
        if left == 0 { try OutgoingPartyStore.turn(act.tx, to: .drafter, on: id) }
        try act.step(
            paper, .opine, reason: nil,
            [
                "round": .init(round.id), "party": .init(party), "stance": .text(stance.rawValue),
                "text": text.map { .digest(of: $0) } ?? .null, "file": .init(file?.hash),
            ])
        try act.inform([
            NewNotice(
                .outgoing, to: [Key<Party>(paper.drafter)], about: .outgoing(id),
                words: left == 0
                    ? "Các đơn vị đã cho ý kiến đủ." : "Có ý kiến: \(stance.words.lowercased()); còn \(left) đơn vị.")
        ])
    }
}
