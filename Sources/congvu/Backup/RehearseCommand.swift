import ArgumentParser
import Backup
import Foundation
import Office

/// `congvu rehearse`: exit code 0 when the office could go on from the backup, 1 when it could not.
struct RehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Khôi phục thử bản sao lưu vào nơi tạm, kiểm tra dữ liệu, nhật ký và từng tệp rồi báo kết quả.")

    @Option(help: "Thư mục chứa các bản sao lưu.")
    var from: String

    @Option(help: "Tên bản sao lưu (mặc định bản mới nhất).")
    var backup: String?

    @OptionGroup var place: BackupPlace

    func run() async throws {
        guard FileManager.default.fileExists(atPath: from) else {
            throw OfficeError(.notFound, "Không có thư mục sao lưu \(from).")
        }
        let rehearsal = Rehearsal(of: try place.folder(from), scratch: place.scratchFolder, now: SystemClock.now)
        let report = try await rehearsal.run(backup)
        for fault in report.faults { Terminal.complain(fault) }
        guard report.faults.isEmpty else { throw ExitCode(1) }
        Terminal.line(
            "Khôi phục thử bản sao lưu \(report.name) đạt: \(report.manifest.rows) dòng, \(report.manifest.journal) mục nhật ký, \(report.manifest.files) tệp đúng mã băm."
        )
    }
}
