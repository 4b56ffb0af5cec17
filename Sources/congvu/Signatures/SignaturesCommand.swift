import ArgumentParser
import Foundation
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
    var roots: String?

    @Flag(help: "In kết quả dạng JSON.")
    var json = false

    @Flag(help: .hidden)
    var whole = false

    func run() throws {
        do {
            let bytes = try SignatureFiles.bytes(file)
            let trusted = try roots.map(SignatureFiles.roots) ?? TrustedRoots([])
            let now = Int64(Date().timeIntervalSince1970)
            let report = try SignatureChecker(roots: trusted, now: now).check(bytes)
            if json || whole {
                let encoder = JSONEncoder()
                encoder.outputFormatting = json ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : []
                FileHandle.standardOutput.write(try encoder.encode(report))
                if json { Terminal.line() }
            } else {
                Terminal.write(Self.text(report))
            }
            if report.verdict == .invalid, !whole { throw ExitCode(2) }
        } catch let error as PdfError {
            Terminal.complain(error.message)
            throw ExitCode(1)
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
