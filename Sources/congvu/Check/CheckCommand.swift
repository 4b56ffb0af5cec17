import ArgumentParser
import Desk
import Foundation
import Office
import Paper
import Presentation
import WorkTime

/// `congvu check FILE`: where a paper departs from the rules of presentation of its day. Exit code 0 whatever was found,
/// 1 and one line when the file cannot be checked.
///
/// It is also the limited program that the server starts for a file that somebody uploads (`--whole`).
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kiểm tra thể thức, kỹ thuật trình bày một văn bản Word (.docx) hoặc PDF.")

    @Argument(help: "Tệp văn bản: docx hoặc pdf.")
    var file: String

    @Flag(help: "In kết quả dạng JSON.")
    var json = false

    @Option(help: "Ghi văn bản đã sửa những lỗi sửa được an toàn ra tệp .docx này; tệp gốc giữ nguyên.")
    var fix: String?

    @Option(
        help:
            "Tệp người có quyền ký (YAML): signers, mỗi người có name, lines, from, until; có thì kiểm tra cả thẩm quyền ký."
    )
    var org: String?

    @Option(
        help:
            "Độ khẩn đã chọn của văn bản: thuong, khan, thuong-khan, hoa-toc; có thì kiểm tra cả dấu chỉ mức độ khẩn."
    )
    var urgency: String?

    @Option(help: "Thư mục quy tắc (biến CONGVU_RULES; mặc định tìm cạnh chương trình).")
    var rules: String?

    @Flag(help: .hidden)
    var whole = false

    @Option(help: .hidden)
    var name: String?

    func run() throws {
        do {
            let check = PresentationCheck(
                decrees: try RulesFolder.presentation(rules), rights: try org.map(SigningList.load),
                urgency: try urgency.map(Self.stated), today: OfficeTime.day(of: SystemClock.now()))
            let bytes = try FileBytes.read(path: file, limit: PaperLimits().fileBytes)
            if whole {
                try writeWhole(check, bytes)
            } else if let fix {
                let repaired = try check.repaired(bytes)
                try OutputFile.save(repaired.bytes, to: fix)
                try write(repaired.after)
                Terminal.complain(
                    "Đã sửa \(repaired.mended) trong \(repaired.before.findings.count) chỗ; còn \(repaired.after.findings.count) chỗ cần người xem. Văn bản đã sửa: \(fix)"
                )
            } else {
                try write(try check.report(of: bytes))
            }
        } catch let error as PaperError {
            Terminal.complain(error.message)
            throw ExitCode(1)
        }
    }

    private static func stated(_ text: String) throws -> StatedUrgency {
        guard let urgency = StatedUrgency(rawValue: text) else {
            let known = StatedUrgency.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("Không có độ khẩn «\(text)»; chỉ có: \(known).")
        }
        return urgency
    }

    private func write(_ report: PresentationReport) throws {
        var report = report
        report.file = (name ?? file).split(separator: "/").last.map(String.init)
        if json {
            Terminal.write(try OrderedJSON.text(of: report))
        } else {
            Terminal.write(CheckTable(report).text)
        }
    }

    /// What the server asks for: the report and, of a .docx with faults that can be mended, the mended file.
    private func writeWhole(_ check: PresentationCheck, _ bytes: [UInt8]) throws {
        guard SecrecyMark.find(in: try PaperReader.read(bytes: bytes, name: name ?? file).text) == .none else {
            throw PaperError(
                .unsupported,
                "Văn bản có dấu chỉ độ mật nên không được đưa nội dung vào hệ thống. Kiểm tra văn bản này trên máy soạn thảo văn bản mật."
            )
        }
        let report = try check.report(of: bytes)
        let repaired = report.repairable > 0 ? try? check.repaired(bytes) : nil
        let checked = CheckedPaper(
            report: report, mended: repaired.map { Data($0.bytes) }, left: repaired?.after)
        FileHandle.standardOutput.write(try JSONEncoder().encode(checked))
    }
}
