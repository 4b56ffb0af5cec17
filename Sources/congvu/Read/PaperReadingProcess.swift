import Desk
import Foundation
import Paper

/// Reads uploaded papers and their annexes in limited child processes: this same program as `congvu read`, at most two at
/// once unless said otherwise.
struct PaperReadingProcess: Sendable {
    private let program: OwnProgram
    /// What a refused annex comes to, whoever asks says.
    private let annexProgram: OwnProgram
    private let roots: [String]
    private let trust: TrustMaterial?

    /// `roots` is the folder of certificates in which the office trusts, `trust` gives those that administrators entered.
    init(_ files: FileStore, roots: URL? = nil, trust: TrustMaterial? = nil, atOnce: Int = 2) {
        self.roots = (roots.map { ["--roots=\($0.path)"] } ?? []) + (trust == nil ? [] : ["--roots=."])
        self.trust = trust
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 300
        limits.wallSeconds = 300
        program = OwnProgram(files: files, atOnce: atOnce, limits: limits, consequence: OwnProgram.nothingKept)
        annexProgram = program.with(consequence: nil)
    }

    /// Throws `OfficeError` `.invalid` with a sentence for the sender.
    @Sendable func read(_ file: URL, name: String) async throws -> ReadPaper {
        let output = try await program.output(
            ["read", "--whole", "--name=\(name)"] + roots + ["--", file.path],
            beside: try await trust?.files() ?? [:])
        let whole = try JSONDecoder().decode(WholePaper.self, from: output)
        return ReadPaper(
            text: whole.text, reading: whole.reading, pages: whole.pages, signatures: whole.signatures)
    }

    /// Reads a file that goes with a paper as its annex: a paper, or a spreadsheet. Throws as `read` does.
    @Sendable func annex(_ file: URL, name: String) async throws -> ReadAnnex {
        let output = try await annexProgram.output(
            ["read-annex", "--name=\(name)"] + roots + ["--", file.path], beside: try await trust?.files() ?? [:])
        return try JSONDecoder().decode(ReadAnnex.self, from: output)
    }
}
