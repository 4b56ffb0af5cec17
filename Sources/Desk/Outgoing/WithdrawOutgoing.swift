public import Office
import Storage
import WorkTime

/// Calls an issued paper back: its page and everybody who took part say so, agencies that have it by the interchange get a
/// recall; a paper of equal form may replace it. By its signer or a clerk; journal: `outgoing.withdrawn`. Legal basis: Nghị
/// định 30/2020/NĐ-CP, Điều 18.
public struct WithdrawOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let reason: String

    public init(_ id: Key<Outgoing>, version: Int64, reason: String) {
        self.id = id
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .withdraw)
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 2_000)
        try act.move(paper, to: .withdrawn, as: .withdraw, reason: reason, and: ", reason = \(reason)")
        if let document = try OutgoingStore.document(act.tx, of: id) { try act.callBack(document, reason: reason) }
    }
}
