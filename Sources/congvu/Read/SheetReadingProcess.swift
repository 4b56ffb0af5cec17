import Desk
import Exchange
import Foundation
import Paper

/// Reads uploaded spreadsheets in limited child processes: this same program as `congvu read-list`, one at a time.
struct SheetReadingProcess: Sendable {
    private let program: OwnProgram

    init(_ files: FileStore) {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 30
        limits.wallSeconds = 60
        limits.memory = 1 << 30
        limits.fileBytes = 1 << 20
        limits.outputBytes = 64 << 20
        program = OwnProgram(files: files, atOnce: 1, limits: limits, consequence: OwnProgram.nothingKept)
    }

    /// Throws `OfficeError` `.invalid` with a sentence for the sender.
    @Sendable func sheets(_ file: URL) async throws -> [Sheet] {
        try JSONDecoder().decode([Sheet].self, from: try await program.output(["read-list", "--", file.path]))
    }
}
