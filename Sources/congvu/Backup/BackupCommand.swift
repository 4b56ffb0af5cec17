import ArgumentParser
import Backup
import Desk
import Foundation
import Office
import Storage

/// `congvu backup`: exit code 0 when database and every file of it are in the backup.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu dữ liệu và tệp trong lúc máy chủ vẫn làm việc; tệp đã có trong thư mục không sao chép lại.")

    @Option(help: "Cơ sở dữ liệu: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
    var database: DatabaseAddress

    @Option(help: "Thư mục tệp của cơ quan.")
    var files: String

    @Option(help: "Thư mục chứa các bản sao lưu.")
    var to: String

    @Option(help: "Chỉ giữ lại chừng ấy bản mới nhất.")
    var keep: Int?

    @OptionGroup var place: BackupPlace

    func validate() throws {
        if let keep, keep < 1 { throw ValidationError("--keep phải từ 1 trở lên.") }
    }

    func run() async throws {
        guard FileManager.default.fileExists(atPath: files) else {
            throw OfficeError(.notFound, "Không có thư mục tệp \(files).")
        }
        let folder = try place.folder(to)
        let storage = try await database.openReading()
        let backup = OfficeBackup(
            to: folder, storage: storage, files: try FileStore(folder: URL(filePath: files)),
            scratch: place.scratchFolder, now: SystemClock.now)
        let (name, manifest) = try await backup.run(keep: keep)
        try await storage.close()
        if let missing = manifest.missing.first {
            throw OfficeError(
                .conflict,
                "Đã lập bản sao lưu \(name), nhưng kho lưu trữ thiếu \(manifest.missing.count) tệp, trước hết \(missing)."
            )
        }
        Terminal.line(
            "Đã sao lưu vào \(folder.url.path)/\(name): \(manifest.rows) dòng, \(manifest.files) tệp, trong đó \(manifest.newFiles) tệp mới."
        )
        if manifest.key == nil {
            Terminal.complain(
                "Bản sao lưu không mã hoá và không kèm khoá: hãy giữ riêng các tệp journal.key và secrets.key.")
        }
    }
}
