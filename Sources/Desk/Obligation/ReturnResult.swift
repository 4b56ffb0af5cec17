import Office
import Storage

/// Returns the final result of a part with a reason: the assigner, a directing leader, or the planner.
/// Writes `obligation.result_returned`.
public struct ReturnResult: Command {
    public let part: PartVersion
    public let reason: String

    public init(_ part: PartVersion, reason: String) {
        self.part = part
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        var change = try act.begin(.returnResult, on: part)
        change.new.returnResult(part.participant)
        let report = try ReportStore.decide(
            act.tx, on: part.participant, .returned, by: act.actor.person, reason: reason)
        try act.finish(
            change, as: .resultReturned,
            ["report": JournalValue(report), "reason": .digest(of: reason)])
        try act.informOfDecision(change, .returned, words: "Lý do: \(reason)")
    }
}
