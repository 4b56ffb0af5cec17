import Desk
import Exchange
import Foundation
import Office
import Paper

/// Reads messages of the interchange, and letters of the mailbox, in limited child processes: this same program as
/// `congvu read-message`, one at a time.
struct MessageReadingProcess: Sendable {
    private let program: OwnProgram

    init(_ files: FileStore) {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 30
        limits.wallSeconds = 60
        limits.memory = 1 << 30
        limits.fileBytes = 1 << 20
        limits.outputBytes = 72 << 20
        // A message that is refused is kept, with the reason.
        program = OwnProgram(files: files, atOnce: 1, limits: limits, consequence: nil)
    }

    /// Throws `InterchangeRefusal` with a sentence for clerk and sender.
    @Sendable func message(_ file: URL) async throws -> InterchangeMessage { try await read(file, []) }

    /// Throws the same.
    @Sendable func letter(_ file: URL) async throws -> InterchangeMessage { try await read(file, ["--letter"]) }

    private func read(_ file: URL, _ options: [String]) async throws -> InterchangeMessage {
        do {
            return try EdXMLWire.decode(try await program.output(["read-message"] + options + ["--", file.path]))
        } catch let error as OfficeError {
            throw InterchangeRefusal(error.message)
        }
    }
}
