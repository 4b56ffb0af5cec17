public import Office
import Storage

/// Gives up a message that could not be sent. Clerks, with a reason; journal: `interchange.dropped`.
public struct DropMessage: Command {
    public let message: Key<InterchangeItem>
    public let reason: String

    public init(_ message: Key<InterchangeItem>, reason: String) {
        self.message = message
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        try act.requireInterchange()
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        let standing = try InterchangeStore.standing(act.tx, message)
        guard standing.isOutgoing, standing.state == .waiting,
            let letter = try DeadLetterStore.find(act.tx, kind: .interchangeMessage, payload: message.description),
            try DeadLetterStore.drop(act.tx, letter)
        else { throw OfficeError(.conflict, "Thông điệp này đang được gửi hoặc đã gửi. Hãy tải lại trang.") }
        try act.drop(message, because: reason)
    }
}

extension Act {
    /// Gives a message of the interchange up whose letter is gone from the outbox; nothing for one that does not wait any more.
    func drop(_ message: Key<InterchangeItem>, because reason: String) throws {
        let standing = try InterchangeStore.standing(tx, message)
        guard standing.isOutgoing, standing.state == .waiting else { return }
        try InterchangeStore.move(tx, message, from: .waiting, to: .dropped, words: reason)
        try InterchangeStore.note(tx, .dropped, on: message, words: reason, by: actor.person)
        try givenUp(standing)
        try record(.interchangeDropped, on: .interchange, message.value, ["reason": .digest(of: reason)])
    }
}
