import ArgumentParser
import Foundation
import Paper
import Presentation

/// `congvu template FILE`: the fields of a Word template; with values, the file that is merged from it. Only the server starts it, as a
/// limited program.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "template", shouldDisplay: false)

    /// A file of values by field, JSON; without it the fields are told.
    @Option var values: String?
    @Argument var file: String

    func run() throws {
        let given = values.map { FileManager.default.contents(atPath: $0) ?? Data() }
        let merging = try given.map { try JSONDecoder().decode([String: String].self, from: $0) }
        do throws(PaperError) {
            let template = try WordTemplate(try FileBytes.read(path: file, limit: PaperLimits().fileBytes))
            if let merging {
                FileHandle.standardOutput.write(Data(try template.merged(merging)))
            } else {
                FileHandle.standardOutput.write(Data(template.fields.joined(separator: "\n").utf8))
            }
        } catch {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }
}
