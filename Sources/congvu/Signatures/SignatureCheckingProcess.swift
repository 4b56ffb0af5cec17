import Desk
import Foundation
import Paper
import Signature

/// Checks signatures in limited child processes: this same program as `congvu signatures`, at most two at once.
struct SignatureCheckingProcess: Sendable {
    private let program: OwnProgram
    private let roots: URL
    private let trust: TrustMaterial

    /// `roots` is the folder of certificates in which the office trusts, `trust` gives those that administrators entered.
    init(_ files: FileStore, roots: URL, trust: TrustMaterial) {
        program = OwnProgram(files: files, atOnce: 2, limits: SignaturesCommand.limits, consequence: nil)
        self.roots = roots
        self.trust = trust
    }

    /// Throws `OfficeError` `.invalid` with a sentence.
    @Sendable func check(_ file: URL, _ sources: [RevocationSource]) async throws -> SignatureReport {
        let output = try await program.output(
            ["signatures", "--whole", "--roots=\(roots.path)", "--roots=.", "--", file.path],
            beside: try await trust.files(for: sources))
        return try JSONDecoder().decode(SignatureReport.self, from: output)
    }
}
