import Desk
import Foundation
import Paper
import Presentation

/// Checks uploaded papers in limited child processes: this same program as `congvu check`, at most two at once.
struct PaperCheckingProcess: Sendable {
    private let program: OwnProgram
    /// The folder with the rules: the child has no environment that could name it.
    private let rules: URL

    init(_ files: FileStore, rules: URL) {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 120
        limits.wallSeconds = 120
        limits.fileBytes = 128 << 20
        program = OwnProgram(files: files, atOnce: 2, limits: limits, consequence: nil)
        self.rules = rules
    }

    /// Throws `OfficeError` `.invalid` with a sentence for the sender.
    @Sendable func check(_ file: URL, name: String, facts: CheckedFacts) async throws -> CheckedPaper {
        let list = "signers.json"
        let urgency = facts.urgency.map { ["--urgency=\($0.rawValue)"] } ?? []
        let output = try await program.output(
            ["check", "--whole", "--name=\(name)", "--rules=\(rules.path)", "--org=\(list)"] + urgency
                + ["--", file.path], beside: [list: try JSONEncoder().encode(facts.signers)])
        return try JSONDecoder().decode(CheckedPaper.self, from: output)
    }
}
