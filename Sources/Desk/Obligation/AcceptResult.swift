import Office
import Storage

/// Accepts the final result of a part: the assigner, a directing leader, or the planner. The last one that the closing rule
/// waits for closes the obligation. Writes `obligation.result_accepted`.
public struct AcceptResult: Command {
    public let part: PartVersion

    public init(_ part: PartVersion) { self.part = part }

    public func run(_ act: Act) throws {
        var change = try act.begin(.acceptResult, on: part)
        change.new.acceptResult(part.participant, on: act.today)
        let report = try ReportStore.decide(
            act.tx, on: part.participant, .accepted, by: act.actor.person, reason: nil)
        try act.finish(change, as: .resultAccepted, ["report": JournalValue(report)])
        try act.informOfDecision(change, .accepted)
    }
}
