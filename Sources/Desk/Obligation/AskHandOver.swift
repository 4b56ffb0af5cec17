public import Office
import Storage

/// Asks that a part be handed over to a unit or person of the office who is named.
///
/// By the head of the unit, or the person on whom it was laid. Whoever assigned the obligation decides, not the head of the
/// unit that would receive it: the lead was named by an authority to which both answer, and each task has one lead at any
/// time (Nghị định 191/2026, quy chế làm việc), so no two units settle it between themselves. The receiving unit is told,
/// and may then refuse within its own time like every unit. Writes `obligation.hand_over_asked`.
public struct AskHandOver: Command {
    public let part: PartVersion
    public let to: Key<Party>
    public let reason: String

    public init(_ part: PartVersion, to: Key<Party>, reason: String) {
        self.part = part
        self.to = to
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        let change = try act.begin(.handOver, on: part)
        try act.requireHeir(to, of: change)
        var new = RequestStore.New(.handOver, reason: reason)
        new.to = to
        try act.ask(new, change, as: .handOverAsked, ["to": JournalValue(to)])
    }
}
