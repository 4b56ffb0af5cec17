import ArgumentParser
import Foundation
import Paper

/// `congvu print FILE`: a Word file as PDF. Only the server starts it, as a limited program.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "print", shouldDisplay: false)

    @Argument var file: String

    func run() throws {
        do {
            let bytes = try FileBytes.read(path: file, limit: PaperLimits().fileBytes)
            FileHandle.standardOutput.write(Data(try PdfPrinter.pdf(of: bytes)))
        } catch {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }
}
