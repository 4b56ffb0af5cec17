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
        try InterchangeStore.move(act.tx, message, from: .waiting, to: .dropped, words: reason)
        try InterchangeStore.note(act.tx, .dropped, on: message, words: reason, by: act.actor.person)
        try act.givenUp(standing)
        try act.record(
            .interchangeDropped, on: .interchange, message.value, ["reason": .digest(of: reason)])
    }
}
