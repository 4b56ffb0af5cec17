import ArgumentParser
import Desk
import Exchange
import Foundation

/// `congvu read-message FILE`: the limited program that the server starts for a message of the interchange, or a letter of the
/// mailbox (`--letter`). Prints it, or why it is refused, as `EdXMLWire` writes it.
struct ReadMessageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read-message", shouldDisplay: false)

    @Argument var file: String

    @Flag var letter = false

    func run() throws {
        let handle = try FileHandle(forReadingFrom: URL(filePath: file))
        // One byte more than may be: the reader refuses it with its sentence.
        let data = try handle.read(upToCount: EdXMLLimits().bytes + 1) ?? Data()
        let outcome = Result {
            if letter { try LetterMessage.read(Array(data)) } else { try EdXMLReader.message(Array(data)) }
        }.mapError { error in
            error as? InterchangeRefusal ?? InterchangeRefusal("Không đọc được thông điệp.")
        }
        FileHandle.standardOutput.write(try EdXMLWire.encode(outcome))
    }
}
