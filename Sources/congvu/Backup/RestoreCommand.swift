import ArgumentParser
import Backup
import Desk
import Foundation
import Office
import SQLiteStorage
import Storage

/// `congvu restore`: exit code 0 when the office stands where it was told to, with all files and a whole journal.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Khôi phục dữ liệu và tệp từ bản sao lưu vào nơi còn trống; dừng giữa chừng thì chạy lại.")

    @Option(help: "Thư mục chứa các bản sao lưu.")
    var from: String

    @Option(help: "Tên bản sao lưu (mặc định bản mới nhất).")
    var backup: String?

    @Option(help: "Nơi khôi phục cơ sở dữ liệu, còn trống: sqlite:ĐƯỜNG_DẪN hoặc postgres://…")
    var database: DatabaseAddress

    @Option(help: "Nơi khôi phục tệp.")
    var files: String

    @OptionGroup var place: BackupPlace

    func run() async throws {
        if case .sqlite(let path) = database, FileManager.default.fileExists(atPath: path) {
            throw OfficeError(.conflict, "Đã có tệp \(path): chỉ khôi phục vào nơi còn trống.")
        }
        guard FileManager.default.fileExists(atPath: from) else {
            throw OfficeError(.notFound, "Không có thư mục sao lưu \(from).")
        }
        let restore = OfficeRestore(from: try place.folder(from), scratch: place.scratchFolder, now: SystemClock.now)
        let store = try FileStore(folder: URL(filePath: files))
        let (name, manifest) = try await restore.run(backup, files: store) { try await bring($0) }
        let storage = try await database.openExisting()
        let verdict = try await JournalAudit.check(storage)
        try await storage.close()
        if let fault = verdict.fault { throw OfficeError(.conflict, fault.message) }
        Terminal.line(
            "Đã khôi phục bản sao lưu \(name): \(manifest.rows) dòng, \(manifest.files) tệp; nhật ký toàn vẹn: \(verdict.count) mục."
        )
        if !FileManager.default.fileExists(atPath: store.journalKey.path) {
            Terminal.complain("Bản sao lưu không kèm khoá ký nhật ký: đặt tệp journal.key đã giữ riêng vào \(files).")
        }
        if !FileManager.default.fileExists(atPath: store.secrets.url.path) {
            Terminal.complain("Bản sao lưu không kèm khoá giữ bí mật: đặt tệp secrets.key đã giữ riêng vào \(files).")
        }
    }

    /// A SQLite file appears under its name when it is whole; into PostgreSQL every table is moved and compared.
    private func bring(_ file: URL) async throws {
        switch database {
        case .sqlite(let path):
            let target = URL(filePath: path)
            let partial = target.appendingPathExtension("partial")
            do {
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try? FileManager.default.removeItem(at: partial)
                try FileManager.default.copyItem(at: file, to: partial)
                try FileManager.default.moveItem(at: partial, to: target)
            } catch {
                throw OfficeError(.unavailable, "Không ghi được tệp \(path): kiểm tra quyền ghi và dung lượng đĩa.")
            }
        case .postgres:
            let source = try await DatabaseAddress.sqlite(path: file.path).openExisting()
            let target = try await database.openAsItIs()
            _ = try await OfficeMove(from: source, to: target).run()
            try await target.close()
            try await source.close()
        }
    }
}
