import Desk
import Foundation
import Office
import Paper

/// Runs this same program for files that somebody uploads: each in a limited child process with a folder of its own
/// beside the file store, at most so many at once.
struct OwnProgram: Sendable {
    private let program: String
    private let files: FileStore
    private let limits: LimitedProcess.Limits
    private let queue = OperationQueue()

    /// `program` is this program's own file.
    init(
        _ program: String = Bundle.main.executablePath ?? CommandLine.arguments[0], files: FileStore,
        atOnce: Int, limits: LimitedProcess.Limits
    ) {
        self.program = program
        self.files = files
        self.limits = limits
        queue.maxConcurrentOperationCount = atOnce
    }

    /// What it printed. Throws `OfficeError` `.invalid` with the child's sentence, or with ours when it met its limits.
    ///
    /// `beside` are files that the child finds in its folder.
    func output(_ arguments: [String], beside: [String: Data] = [:]) async throws -> Data {
        let outcome = try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try run(arguments, beside) }) }
        }
        switch outcome.end {
        case .exited(0): return Data(outcome.output)
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

    private func run(_ arguments: [String], _ beside: [String: Data]) throws -> LimitedProcess.Outcome {
        let folder = try WorkingFolder(in: files)
        for (name, data) in beside { try data.write(to: folder.url.appending(path: name)) }
        var process = LimitedProcess(program, arguments, in: folder.url.path)
        process.limits = limits
        return try withExtendedLifetime(folder) { try process.run() }
    }
}
