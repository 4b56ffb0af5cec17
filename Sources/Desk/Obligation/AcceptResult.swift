import Office
import Storage

/// Accepts the final result of a part: the assigner, a directing leader, or the planner. The last one that the closing rule
/// waits for closes the obligation. Nobody accepts what he or she reported, except what was recorded for an agency outside with
/// the paper that proves it. Writes `obligation.result_accepted`.
public struct AcceptResult: Command {
    public let part: PartVersion

    public init(_ part: PartVersion) { self.part = part }

    public func run(_ act: Act) throws {
        var change = try act.begin(.acceptResult, on: part)
        try act.requireOtherReporter(of: try change.part())
        change.new.acceptResult(part.participant, on: act.today)
        let report = try ReportStore.decide(
            act.tx, on: part.participant, .accepted, by: act.actor.person, reason: nil)
        try act.finish(change, as: .resultAccepted, ["report": JournalValue(report)])
        try act.informOfDecision(change, .accepted)
    }
}

extension Act {
    fileprivate func requireOtherReporter(of part: Participant) throws {
        guard !part.isOutside, try ReportStore.waiting(tx, of: part.id) == actor.person else { return }
        throw OfficeError(
            .forbidden,
            "Người báo cáo không tự xác nhận kết quả của mình; đề nghị lãnh đạo chỉ đạo hoặc người theo dõi kế hoạch xác nhận."
        )
    }
}
