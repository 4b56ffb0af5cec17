import Desk
import Foundation
import Office
import Paper

/// Reads uploaded files in limited child processes: this same program as `congvu read`, at most two at once.
struct PaperReadingProcess: Sendable {
    private let program: String
    private let limits: LimitedProcess.Limits
    private let queue = OperationQueue()

    /// `program` is this program's own file.
    init(program: String = Bundle.main.executablePath ?? CommandLine.arguments[0]) {
        self.program = program
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 300
        limits.wallSeconds = 300
        self.limits = limits
        queue.maxConcurrentOperationCount = 2
    }

    /// Throws `OfficeError` `.invalid` with the reader's sentence, or with ours when the child met its limits.
    @Sendable func read(_ file: URL, name: String) async throws -> ReadPaper {
        let outcome = try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try run(file, name: name) }) }
        }
        switch outcome.end {
        case .exited(0):
            let whole = try JSONDecoder().decode(WholePaper.self, from: Data(outcome.output))
            return ReadPaper(text: whole.text, reading: whole.reading)
        case .exited(1):
            let sentence = outcome.complaints.trimmingCharacters(in: .whitespacesAndNewlines)
            throw OfficeError(.invalid, "\(sentence) Không có gì được lưu lại.", field: "file")
        default:
            throw OfficeError(
                .invalid,
                "Tệp quá phức tạp hoặc bị hỏng nên không đọc được trong giới hạn cho phép. Không có gì được lưu lại.",
                field: "file")
        }
    }

    private func run(_ file: URL, name: String) throws -> LimitedProcess.Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "congvu-read-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        var process = LimitedProcess(
            program, ["read", "--whole", "--name=\(name)", "--", file.path], in: folder.path)
        process.limits = limits
        return try process.run()
    }
}
