import Desk
import Foundation
import Paper

/// Draws pages of scans in limited child processes: this same program as `congvu page`, at most two at once.
struct ScanDrawingProcess: Sendable {
    private let program: OwnProgram

    init(_ files: FileStore) {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 30
        limits.wallSeconds = 60
        limits.fileBytes = 1 << 20
        limits.outputBytes = 32 << 20
        program = OwnProgram(files: files, atOnce: 2, limits: limits, consequence: nil)
    }

    /// A JPEG of the page, counted from 1. Throws `OfficeError` `.invalid` where it cannot be drawn.
    @Sendable func draw(_ file: URL, _ page: Int) async throws -> Data {
        try await program.output(["page", file.path, "\(page)"])
    }
}
