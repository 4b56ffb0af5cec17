public import Office
import Storage

/// Tries a message that was given up again, from the first attempt. Administrators only; journal: `dead_letter.revived`.
///
/// Throws `.conflict` when it is no dead letter any more.
public struct ReviveDeadLetter: Command {
    public let letter: Key<DeadLetter>

    public init(_ letter: Key<DeadLetter>) { self.letter = letter }

    public func run(_ act: Act) throws {
        let found = try act.deadLetter(letter)
        guard try DeadLetterStore.revive(act.tx, letter) else { throw OfficeError.noDeadLetter }
        if let message = found.message { try act.triedAgain(try InterchangeStore.standing(act.tx, message)) }
        try act.record(.deadLetterRevived, on: .deadLetter, letter.value, ["kind": .text(found.kind)])
    }
}
