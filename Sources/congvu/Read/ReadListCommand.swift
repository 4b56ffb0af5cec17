import ArgumentParser
import Exchange
import Foundation
import Office

/// `congvu read-list FILE`: the limited program that the server starts for an uploaded spreadsheet. Prints its sheets as
/// JSON; exit code 1 and one line when it cannot be read.
struct ReadListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read-list", shouldDisplay: false)

    @Argument var file: String

    func run() throws {
        let handle = try FileHandle(forReadingFrom: URL(filePath: file))
        // One byte more than may be: the reader refuses it with its sentence.
        let data = try handle.read(upToCount: SpreadsheetLimits().bytes + 1) ?? Data()
        let sheets = try SpreadsheetReader.sheets(Array(data))
        FileHandle.standardOutput.write(try JSONEncoder().encode(sheets))
    }
}
