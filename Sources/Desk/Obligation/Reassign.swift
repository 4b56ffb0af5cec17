public import Office
import Storage
import WorkTime

/// Lays a part on another unit or person: after a refusal, or whenever whoever assigned it finds better.
///
/// By the assigner; by the planner on the basis of a paper. The party of before sees the obligation on, with what it
/// reported, but owes nothing any more; what it had asked about the part is thereby granted. The new party's time to refuse
/// begins now. With the lead go the open parts that it broke off: whoever answers for the new one accepts them. Writes
/// `obligation.doer_replaced`, and `obligation.reassigned` on each of those parts.
public struct Reassign: Command {
    public let part: PartVersion
    public let to: Key<Party>
    public let reason: String
    public let basis: Key<Document>?

    public init(_ part: PartVersion, to: Key<Party>, reason: String, basis: Key<Document>? = nil) {
        self.part = part
        self.to = to
        self.reason = reason
        self.basis = basis
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        let change = try act.begin(.reassign, on: part)
        try act.requireBasis(basis, for: change.old)
        try act.reassign(change, to: to, reason: reason, answer: reason, basis: basis)
    }
}

extension Act {
    /// Throws `.invalid` unless the party can take over the part: of this office, and not charged with it already.
    func requireHeir(_ to: Key<Party>, of change: ObligationChange) throws {
        let part = try change.part()
        guard to != part.party else {
            throw OfficeError(.invalid, "Chọn đơn vị, cá nhân khác với bên đang được giao.", field: "to")
        }
        if change.old.participants.contains(where: { $0.party == to && $0.role.owesResult }) {
            throw OfficeError(.invalid, "Đơn vị, cá nhân này đã có phần việc trong nhiệm vụ.", field: "to")
        }
        guard try PartyNameStore.names(tx, of: [to])[to] != nil else {
            throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn.", field: "to")
        }
    }

    /// `begun` is of the part that gets another party. `answer` is what is said to whoever asked for that, nil for nothing.
    func reassign(
        _ begun: ObligationChange, to: Key<Party>, reason: String, answer: String?, basis: Key<Document>?
    ) throws {
        var change = begun
        try requireNoOpinion(begun.old.id)
        try requireHeir(to, of: change)
        let part = try change.part()
        for request in try RequestStore.openForDoer(tx, of: part.id) {
            try RequestStore.decide(tx, request.id, as: .granted, by: actor.person, reason: answer)
            change.new.openRequests -= 1
        }
        change.new.openRequests -= try RequestStore.drop(
            tx, of: change.old.id, participant: part.id, by: actor.person, reason: "Phần việc đã giao cho bên khác.")
        // Whoever coordinated until now leads from now on.
        if let other = change.old.participants.first(where: { $0.party == to && $0.role == .coordinate }) {
            change.new.openRequests -= try RequestStore.drop(
                tx, of: change.old.id, participant: other.id, by: actor.person, reason: "Bên phối hợp đã thành chủ trì."
            )
            change.new.waive(other.id)
        }
        let name = try PartyNameStore.names(tx, of: [to])[to]?.name ?? ""
        if let heir = change.old.participants.first(where: { $0.party == to && $0.role == .former }) {
            try ParticipantStore.clear(tx, part)
            change.new.dismiss(part.id, for: heir.id, at: now)
        } else {
            let heir = try ParticipantStore.replace(tx, part, of: change.old, by: to, named: name)
            change.new.dismiss(part.id, at: now)
            change.new.admit(heir)
        }
        try finish(
            change, as: .doerReplaced,
            ["to": JournalValue(to), "reason": .digest(of: reason), "basis": JournalValue(basis)])
        try informOfReassignment(change, to: to, reason: reason)
        if part.role == .lead { try handParts(of: change.new, by: change.old.assigner) }
    }

    /// What the lead of before broke off is from now on accepted, returned and cancelled by whoever answers for the new
    /// lead; where nobody does, by whoever assigned the whole.
    private func handParts(of whole: Obligation, by assigner: Key<Person>) throws {
        let parts = try openParts(of: whole)
        guard !parts.isEmpty, let lead = whole.lead else { return }
        let next = try answering(for: lead) ?? assigner
        var mover = ObligationMover(self)
        try mover.move(parts.map(\.id)) { part in
            (
                [Succession(assigners: [part.assigner: next])],
                [
                    "from": JournalValue(part.assigner), "to": JournalValue(next),
                    "as": .list([.text(HandOverKind.assigner.rawValue)]),
                ]
            )
        }
    }

    private func answering(for participant: Participant) throws -> Key<Person>? {
        switch participant.nature {
        case .person(let person): person
        case .outside(_, let follower): follower
        case .unit(let unit):
            try PostStore.held(tx, in: unit, on: today).first { $0.rank.answersForUnit && $0.holds(on: today) }?.person
        }
    }
}
