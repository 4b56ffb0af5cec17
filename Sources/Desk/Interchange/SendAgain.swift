public import Office
import Storage

/// Tries a message that was given up again, from the first attempt. Clerks; journal: `interchange.revived`.
public struct SendAgain: Command {
    public let message: Key<InterchangeItem>

    public init(_ message: Key<InterchangeItem>) { self.message = message }

    public func run(_ act: Act) throws {
        try act.requireInterchange()
        let standing = try InterchangeStore.standing(act.tx, message)
        guard standing.isOutgoing, standing.state == .waiting,
            let letter = try DeadLetterStore.find(act.tx, kind: .interchangeMessage, payload: message.description),
            try DeadLetterStore.revive(act.tx, letter)
        else { throw OfficeError(.conflict, "Thông điệp này đang được gửi hoặc đã gửi. Hãy tải lại trang.") }
        try act.triedAgain(standing)
        try InterchangeStore.note(act.tx, .revived, on: message, by: act.actor.person)
        try act.record(.interchangeRevived, on: .interchange, message.value)
    }
}
