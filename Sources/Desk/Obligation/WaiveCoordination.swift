import Office
import Storage

/// Lets a coordinating part fall away, with a reason: by whoever assigned the obligation, the planner, or whoever acts for
/// the lead. Writes `obligation.coordination_waived`.
public struct WaiveCoordination: Command {
    public let part: PartVersion
    public let reason: String

    public init(_ part: PartVersion, reason: String) {
        self.part = part
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        var change = try act.begin(.waive, on: part)
        change.new.openRequests -= try RequestStore.drop(
            act.tx, of: part.obligation, participant: part.participant, by: act.actor.person,
            reason: "Phần phối hợp đã được miễn.")
        change.new.waive(part.participant)
        try ParticipantStore.note(act.tx, reason, on: part.participant)
        try act.finish(change, as: .coordinationWaived, ["reason": .digest(of: reason)])
        try act.informOfDecision(change, .ended, words: "Miễn phối hợp. Lý do: \(reason)")
    }
}
