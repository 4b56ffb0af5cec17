import ArgumentParser
import Desk
import Foundation
import Paper
import Signature

/// `congvu read-annex FILE`: the limited program that the server starts for a file that goes with a paper. Prints what it says
/// and what its signatures are worth as JSON; exit code 1 and one line when it cannot be read.
struct ReadAnnexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read-annex", shouldDisplay: false)

    @Argument var file: String
    @Option var name: String?
    @Option var roots: [String] = []

    func run() throws {
        do {
            // Before a program that reads the file could write into a folder of them.
            let trusted = SignatureFiles.readable(roots)
            let text = try AnnexReader.text(path: file, name: name)
            let signatures = SignatureChecker(roots: trusted, now: Int64(Date().timeIntervalSince1970))
                .report(try SignatureFiles.bytes(file))
            let annex = ReadAnnex(text: text, signatures: signatures)
            FileHandle.standardOutput.write(try JSONEncoder().encode(annex))
        } catch let error as PaperError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }
}
