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
    private var consequence: String?
    private let queue = OperationQueue()

    /// What a refusal comes to where somebody has sent a file.
    static let nothingKept = "Không có gì được lưu lại."

    /// `program` is this program's own file; `consequence` the sentence that says what a refusal comes to in the act for
    /// which the file is read, nil where whoever asks says it, or nothing comes of it.
    init(
        _ program: String = Bundle.main.executablePath ?? CommandLine.arguments[0], files: FileStore,
        atOnce: Int, limits: LimitedProcess.Limits, consequence: String?
    ) {
        self.consequence = consequence
        self.program = program
        self.files = files
        self.limits = limits
        queue.maxConcurrentOperationCount = atOnce
    }

    /// The same, in the same queue, where a refusal comes to something else.
    func with(consequence: String?) -> OwnProgram {
        var other = self
        other.consequence = consequence
        return other
    }

    /// What it printed. Throws `OfficeError` `.invalid` with the child's sentence, or with ours when it met its limits.
    ///
    /// `beside` are files that the child finds in its folder. Whoever is cancelled waits for no child: one that still runs meets
    /// its limits, or ends with this process.
    func output(_ arguments: [String], beside: [String: Data] = [:]) async throws -> Data {
        let answer = FirstAnswer<LimitedProcess.Outcome>()
        let outcome = try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                answer.go(to: continuation)
                queue.addOperation { answer.give(Result { try run(arguments, beside) }) }
            }
        } onCancel: {
            answer.give(.failure(CancellationError()))
        }
        switch outcome.end {
        case .exited(0): return Data(outcome.output)
        case .exited(1):
            throw refusal(outcome.complaints.trimmingCharacters(in: .whitespacesAndNewlines))
        default:
            throw refusal("Tệp quá phức tạp hoặc bị hỏng nên không đọc được trong giới hạn cho phép.")
        }
    }

    private func refusal(_ sentence: String) -> OfficeError {
        OfficeError(.invalid, [sentence, consequence].compactMap(\.self).joined(separator: " "), field: "file")
    }

    private func run(_ arguments: [String], _ beside: [String: Data]) throws -> LimitedProcess.Outcome {
        let folder = try WorkingFolder(in: files)
        for (name, data) in beside { try data.write(to: folder.url.appending(path: name)) }
        var process = LimitedProcess(program, arguments, in: folder.url.path)
        process.limits = limits
        return try withExtendedLifetime(folder) { try process.run() }
    }
}
