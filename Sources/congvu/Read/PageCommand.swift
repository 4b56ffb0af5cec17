import ArgumentParser
import Foundation
import Paper

/// `congvu page FILE NUMBER`: a page of a scan as a JPEG. Only the server starts it, as a limited program.
struct PageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "page", shouldDisplay: false)

    @Argument var file: String
    @Argument var number: Int

    func run() throws {
        do throws(PaperError) {
            FileHandle.standardOutput.write(Data(try ScanPicture.jpeg(ofTIFF: file, page: number)))
        } catch {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }
}
