public import Office
import Storage
import WorkTime

/// Says for a unit why its part of a plan's obligation is late, so that the delay does not count in the year's review once
/// the reason is found good. By whoever answers for the unit, is the person, or records for the outside agency.
///
/// `.conflict` when the part is not late in that year, or something was said to it that waits or was accepted. Tells the
/// planners. Writes `review.objected`.
public struct ObjectToReview: Command {
    public let obligation: Key<Obligation>
    public let participant: Key<Participant>
    /// Nil for the year whose data hold today.
    public let period: ReportPeriod?
    public let reason: String
    /// Already in the file store.
    public let files: [AttachedFile]
    public let rules: ReviewRules

    public init(
        to participant: Key<Participant>, of obligation: Key<Obligation>, period: ReportPeriod? = nil, reason: String,
        files: [AttachedFile] = [], rules: ReviewRules
    ) {
        self.obligation = obligation
        self.participant = participant
        self.period = period
        self.reason = reason
        self.files = files
        self.rules = rules
    }

    public func run(_ act: Act) throws -> Key<ReviewObjection> {
        let period = try rules.period(period, on: act.today)
        let day = rules.reports.cutOff.span(of: period).cut(at: act.today).end
        guard try ObligationStore.seen(act.tx, [obligation], by: act.actor).contains(obligation),
            let part = try ReviewStore.parts(act.tx, of: obligation, on: day).first(where: {
                $0.participant == participant
            })
        else { throw ObligationStore.notFound }
        guard act.actor.speaks(for: part) else {
            throw OfficeError(
                .forbidden, "Chỉ người đứng đầu đơn vị, cá nhân được giao mới được nêu lý do chậm của phần việc này.")
        }
        let reason = try Words.reason(reason)
        guard files.count <= 20 else {
            throw OfficeError(.invalid, "Mỗi ý kiến kèm nhiều nhất 20 tệp.", field: "files")
        }
        guard part.standing.daysLate(on: day) > 0 else {
            throw OfficeError(
                .conflict, "Phần việc này không chậm trong kỳ kiểm điểm \(period.words) nên không cần nêu lý do.",
                field: "reason")
        }
        let id = try ReviewObjectionStore.insert(
            act.tx, on: obligation, part: participant, period: period, reason: reason, files: files,
            by: act.actor.person)
        try act.record(
            .reviewObjected, on: .obligation, obligation.value,
            [
                "objection": JournalValue(id), "party": JournalValue(part.party.key),
                "period": .text(period.description), "reason": .digest(of: reason),
                "files": .list(files.map { .text($0.hash) }),
            ])
        try act.inform(
            try RoleStore.activeHolders(act.tx, of: .planner, on: act.today), .asked, about: .obligation(obligation),
            words: "\(part.party.name): ý kiến về việc chậm khi kiểm điểm \(period.words). Lý do: \(reason)")
        return id
    }
}
