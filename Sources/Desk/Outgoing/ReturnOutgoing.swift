public import Office
import Storage
import WorkTime

/// Sends a paper back to its drafter with a reason. By whoever has it; one that has its number loses it, and the number is
/// void. Journal: `outgoing.returned`.
public struct ReturnOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let reason: String

    public init(_ id: Key<Outgoing>, version: Int64, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .sendBack)
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 2_000)
        if paper.state == .numbered, let entry = try OutgoingStore.entry(act.tx, of: id) {
            let line = try RegisterEntryStore.standing(act.tx, entry)
            try RegisterSeriesStore.count(act.tx, series: line.series, reserved: -1, void: 1)
            try RegisterEntryStore.void(act.tx, held: entry, reason: "Văn bản đi bị trả lại, chưa phát hành.")
            try act.record(
                .numberVoided, on: .register, line.register.value, ["entry": .init(entry), "outgoing": .init(id)])
        }
        if paper.state.isSigned {
            try OutgoingStepStore.unsign(act.tx, id)
            try OutgoingCopyStore.drop(act.tx, of: id)
        }
        try act.move(
            paper, to: .drafting, as: .sendBack, reason: reason,
            and: """
                , reason = \(reason), signed_at = NULL, due_at = NULL, entry_id = NULL, number = NULL, issued_on = NULL
                """)
    }
}
