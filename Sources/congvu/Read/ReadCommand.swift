import ArgumentParser
import Foundation
import Paper
import Signature
import Vietnamese

/// `congvu read FILE`: what a paper says and whom it charges with what. Exit code 1 and one line when it cannot be read.
///
/// It is also the limited program that the server starts for a file that somebody uploads (`--whole`).
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Đọc một văn bản và in những nhiệm vụ mà văn bản giao.")

    @Argument(help: "Tệp văn bản: docx, doc, pdf, html, md, txt, eml hoặc ảnh quét.")
    var file: String

    @Flag(help: "Cách in kết quả; không ghi thì in bảng.")
    var output: Output?

    @Option(help: "Tệp danh sách tên đơn vị của cơ quan, mỗi dòng một tên: giúp tách tên trong văn bản.")
    var org: String?

    @Option(help: .hidden)
    var name: String?

    @Option(help: .hidden)
    var roots: [String] = []

    enum Output: String, EnumerableFlag {
        case json, text, whole

        static func help(for value: Output) -> ArgumentHelp? {
            switch value {
            case .json: "In kết quả đọc dạng JSON."
            case .text: "In nguyên văn đã đọc."
            case .whole: .hidden
            }
        }
    }

    func run() throws {
        do {
            // Before a program that reads the paper could write into a folder of them.
            let trusted = output == .whole ? SignatureFiles.readable(roots) : TrustedRoots([])
            let paged = try PaperReader.paged(path: file, name: name)
            let paper = paged.text
            if output == .text {
                Terminal.write(paper.text)
            } else {
                var reading = DirectiveReader().read(paper, names: try names())
                reading.file = (name ?? file).split(separator: "/").last.map(String.init)
                try write(reading, of: paged, trusted)
            }
            if output != .whole { paper.warnings.forEach(Terminal.complain) }
        } catch let error as PaperError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }

    private func write(_ reading: Reading, of paper: PagedPaper, _ trusted: TrustedRoots) throws {
        switch output {
        case .whole:
            let whole = WholePaper(
                text: paper.text, reading: reading, pages: paper.pages, signatures: try signatures(trusted))
            FileHandle.standardOutput.write(try JSONEncoder().encode(whole))
        case .json: Terminal.write(try reading.json)
        default:
            Terminal.write(ReadingTable(reading).text)
        }
    }

    /// Nil for what is no PDF or not signed. Without folders of roots a signature is checked all the same: no root is known.
    private func signatures(_ trusted: TrustedRoots) throws -> SignatureReport? {
        let now = Int64(Date().timeIntervalSince1970)
        return SignatureChecker(roots: trusted, now: now).report(try SignatureFiles.bytes(file))
    }

    private func names() throws -> NameBook? {
        guard let org else { return nil }
        guard let data = FileManager.default.contents(atPath: org) else {
            throw PaperError(.unreadable, "Không đọc được tệp danh sách đơn vị \(org).")
        }
        return NameBook(list: DecodedText(Array(data)).text)
    }
}
