public import Office
import Storage
import WorkTime

/// Decides whether a delay had a good reason: then it does not count in the unit's assessment. By a leader or the planner;
/// nobody decides on what he or she said, or on a delay of a unit for which he or she answers.
///
/// `.conflict` when it was decided already. Tells the unit. Writes `review.objection_decided`.
public struct DecideObjection: Command {
    public let objection: Key<ReviewObjection>
    public let decision: ReviewObjection.Decision
    public let reason: String

    public init(_ objection: Key<ReviewObjection>, _ decision: ReviewObjection.Decision, reason: String) {
        self.objection = objection
        self.decision = decision
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        guard let found = try ReviewObjectionStore.find(act.tx, objection, for: act.actor) else {
            throw OfficeError(.notFound, "Không tìm thấy ý kiến này.")
        }
        guard act.actor.reportsForAll else {
            throw OfficeError(
                .forbidden, "Chỉ lãnh đạo hoặc người theo dõi kế hoạch mới quyết định ý kiến của đơn vị.")
        }
        let part = try ReviewStore.parts(act.tx, of: found.obligation, on: act.today).first {
            $0.participant == found.participant
        }
        guard act.actor.decides(found, on: part) else {
            throw OfficeError(
                .forbidden, "Không tự quyết định ý kiến của mình hoặc của đơn vị mình; đề nghị lãnh đạo quyết định.")
        }
        let reason = try Words.reason(reason)
        guard found.decision == nil else {
            throw OfficeError(.conflict, "Ý kiến này đã được quyết định.", field: "decision")
        }
        try ReviewObjectionStore.decide(act.tx, objection, decision, reason: reason, by: act.actor.person)
        try act.record(
            .reviewObjectionDecided, on: .obligation, found.obligation.value,
            [
                "objection": JournalValue(objection), "party": JournalValue(found.party.key),
                "period": .text(found.period.description), "decision": .text(decision.rawValue),
                "reason": .digest(of: reason),
            ])
        try act.inform([
            NewNotice(
                .decided, to: [found.askedBy.key, found.party.key], about: .obligation(found.obligation),
                words: "\(decision.title) lý do chậm khi kiểm điểm \(found.period.words). \(reason)")
        ])
    }
}
