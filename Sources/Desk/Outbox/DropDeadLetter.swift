public import Office
import Storage

/// Throws a message that was given up away, with a reason; one of the interchange is given up in the ledger too. Administrators only; journal: `dead_letter.dropped`.
///
/// Throws `.conflict` when it is no dead letter any more.
public struct DropDeadLetter: Command {
    public let letter: Key<DeadLetter>
    public let reason: String

    public init(_ letter: Key<DeadLetter>, reason: String) {
        self.letter = letter
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        let reason = try Words.reason(reason)
        let found = try act.deadLetter(letter)
        guard try DeadLetterStore.drop(act.tx, letter) else { throw OfficeError.noDeadLetter }
        if let message = found.message { try act.drop(message, because: reason) }
        try act.record(
            .deadLetterDropped, on: .deadLetter, letter.value, ["kind": .text(found.kind), "reason": .text(reason)])
    }
}
