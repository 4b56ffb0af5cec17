import Desk
import Foundation
import Paper
import Signature

/// Reads certificates of authorities in limited child processes: this same program as `congvu certificate`, one at a time.
struct CertificateReadingProcess: Sendable {
    private let program: OwnProgram

    init(_ files: FileStore) {
        program = OwnProgram(
            files: files, atOnce: 1, limits: SignaturesCommand.limits, consequence: OwnProgram.nothingKept)
    }

    /// Throws `OfficeError` `.invalid` with a sentence for whoever sent it.
    @Sendable func read(_ file: URL) async throws -> AuthorityCertificate {
        let output = try await program.output(["certificate", file.path])
        return try JSONDecoder().decode(AuthorityCertificate.self, from: output)
    }
}
