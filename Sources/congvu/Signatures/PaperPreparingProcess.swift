import Desk
import Foundation
import Office
import Paper
import Signature

/// Prepares papers for signing in limited child processes: this same program as `congvu prepare`, at most two at once, or as
/// many as it is said.
struct PaperPreparingProcess: Sendable {
    private let program: OwnProgram

    init(_ files: FileStore, atOnce: Int = 2) {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 180
        limits.wallSeconds = 180
        program = OwnProgram(files: files, atOnce: atOnce, limits: limits, consequence: nil)
    }

    /// Throws `OfficeError` `.invalid` with a sentence for whoever signs.
    @Sendable func prepare(_ file: URL, _ plan: SigningPlan) async throws -> PreparedPdf {
        let output = try await program.output(
            ["prepare", "plan.json", file.path], beside: ["plan.json": try JSONEncoder().encode(plan)])
        let line = output.prefix { $0 != 10 }
        let ends = String(decoding: line, as: UTF8.self).split(separator: " ").compactMap { Int($0) }
        guard ends.count == 2, ends[0] < ends[1],
            let prepared = try? PreparedPdf(Array(output.dropFirst(line.count + 1)), hole: ends[0]..<ends[1])
        else { throw OfficeError(.invalid, "Không chuẩn bị được văn bản để ký số.", field: "file") }
        return prepared
    }

    /// Prints a Word file as PDF. Throws `OfficeError` `.invalid` with a sentence.
    @Sendable func pdf(of file: URL) async throws -> [UInt8] {
        Array(try await program.output(["print", "--", file.path]))
    }
}
