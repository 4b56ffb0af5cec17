import ArgumentParser
import Paper

/// `congvu read FILE`: what a paper says.
struct ReadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Đọc một văn bản và in những gì đọc được.")

    @Argument(help: "Tệp văn bản: docx, doc, pdf, html, md, txt hoặc ảnh quét.")
    var file: String

    @Flag(help: "In nguyên văn, mỗi đoạn một dòng.")
    var text = false

    func run() throws {
        do {
            let paper = try PaperReader.read(path: file)
            Terminal.write(paper.text)
            paper.warnings.forEach(Terminal.complain)
        } catch {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }
}
