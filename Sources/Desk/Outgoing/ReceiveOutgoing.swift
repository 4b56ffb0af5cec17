public import Office
import Storage
import WorkTime

/// Records that a recipient has the paper. By clerks; journal: `outgoing.received`.
public struct ReceiveOutgoing: Command {
    public let id: Key<Outgoing>
    public let recipient: Key<OutgoingRecipient>
    /// Who took it there, under which number.
    public let receipt: String?

    public init(_ id: Key<Outgoing>, by recipient: Key<OutgoingRecipient>, receipt: String?) {
        self.id = id
        self.recipient = recipient
        self.receipt = receipt
    }

    public func run(_ act: Act) throws {
        let paper = try OutgoingStore.find(act.tx, id, for: act.actor)
        try paper.check(.receive, by: act.actor)
        let receipt = try EnteredText.optional(receipt, "Người nhận, số đến", field: "receipt", upTo: 300)
        try OutgoingRecipientStore.receive(act.tx, recipient, of: id, receipt: receipt, by: act.actor.person)
        try act.record(
            .outgoingReceived, on: .outgoing, id.value,
            ["recipient": .init(recipient), "receipt": receipt.map { .digest(of: $0) } ?? .null])
    }
}
