import Desk
import Foundation
import Paper

/// Reads and merges Word templates in limited child processes: this same program as `congvu template`, two at a time.
struct TemplateProcess: Sendable {
    private let program: OwnProgram

    init(_ files: FileStore) {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 30
        limits.wallSeconds = 30
        program = OwnProgram(files: files, atOnce: 2, limits: limits, consequence: nil)
    }

    /// The fields of a template. Throws `OfficeError` `.invalid` with a sentence for whoever sent it.
    @Sendable func fields(_ file: URL) async throws -> [String] {
        let output = try await program.with(consequence: OwnProgram.nothingKept).output(["template", "--", file.path])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The file that is merged from a template. Throws `OfficeError` `.invalid` with a sentence.
    @Sendable func merge(_ file: URL, _ values: [String: String]) async throws -> [UInt8] {
        let arguments = ["template", "--values", "values.json", "--", file.path]
        let given = try JSONEncoder().encode(values)
        return Array(try await program.output(arguments, beside: ["values.json": given]))
    }
}
