import ArgumentParser
import Foundation
import Paper
import Signature

/// `congvu signatures FILE.pdf`: what the digital signatures of a PDF are worth. Exit code 1 and one line when the file
/// cannot be read, 2 when a signature is not valid.
///
/// It is also the limited program that the server starts for a PDF that somebody uploads (`--whole`).
struct SignaturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signatures", abstract: "Kiểm tra chữ ký số của một tệp PDF.")

    @Argument(help: "Tệp PDF.")
    var file: String

    @Option(
        help:
            "Thư mục chứng thư gốc mà cơ quan tin cậy, chứng thư trung gian và danh sách thu hồi (.cer, .crt, .pem, .crl)."
    )
    var roots: [String] = []

    @Flag(help: "In kết quả dạng JSON.")
    var json = false

    @Flag(help: .hidden)
    var whole = false

    func run() throws {
        do {
            if whole {
                FileHandle.standardOutput.write(try JSONEncoder().encode(try report()))
                return
            }
            let report = try reportOfChild()
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                FileHandle.standardOutput.write(try encoder.encode(report))
                Terminal.line()
            } else {
                Terminal.write(Self.text(report))
            }
            if report.verdict == .invalid { throw ExitCode(2) }
        } catch let error as PdfError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        } catch let error as PaperError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }

    /// What a file from outside may use up while it is checked.
    static var limits: LimitedProcess.Limits {
        var limits = LimitedProcess.Limits()
        limits.cpuSeconds = 60
        limits.wallSeconds = 60
        limits.outputBytes = 16 << 20
        limits.fileBytes = 1 << 20
        return limits
    }

    /// Reads the file in this process: the limited one. Roots that cannot be read leave no root known.
    private func report() throws -> SignatureReport {
        let trusted = SignatureFiles.readable(roots)
        let now = Int64(Date().timeIntervalSince1970)
        return try SignatureChecker(roots: trusted, now: now).check(try SignatureFiles.bytes(file))
    }

    /// Lets a limited child read it: nobody vouches for the file.
    private func reportOfChild() throws -> SignatureReport {
        for folder in roots { _ = try SignatureFiles.roots(folder) }
        let here = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        func whole(_ path: String) -> String { URL(filePath: path, relativeTo: here).path }
        let arguments = ["signatures", "--whole"] + roots.map { "--roots=\(whole($0))" }
        let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
        var process = LimitedProcess(
            program, arguments + ["--", whole(file)], in: FileManager.default.temporaryDirectory.path)
        process.limits = Self.limits
        let outcome = try process.run()
        switch outcome.end {
        case .exited(0): return try JSONDecoder().decode(SignatureReport.self, from: Data(outcome.output))
        case .exited(1): throw PdfError(outcome.complaints.trimmingCharacters(in: .whitespacesAndNewlines))
        default: throw PdfError("Tệp quá phức tạp hoặc bị hỏng nên không kiểm tra được trong giới hạn cho phép.")
        }
    }

    /// The summary, then a block a signature.
    private static func text(_ report: SignatureReport) -> String {
        let blocks = report.signatures.map { signature in
            "[\(signature.field)] \(signature.sentences.first ?? "")\n"
                + signature.sentences.dropFirst().map { "  - \($0)\n" }.joined()
        }
        let broken = report.broken.map { "[\($0)] Chữ ký không đọc được.\n" }
        return ([report.summary + "\n"] + blocks + broken).joined(separator: "\n")
    }
}
