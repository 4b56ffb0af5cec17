import ArgumentParser
import Backup
import Desk
import Foundation
import Logging
import Office
import Storage

/// Where `congvu serve` keeps the backups that it makes every night.
struct BackupOptions: ParsableArguments {
    @Option(help: "Thư mục sao lưu hằng đêm (biến CONGVU_BACKUP; không có thì không tự sao lưu).")
    var backup: String?

    @Option(help: "Tệp khoá mã hoá bản sao lưu (biến CONGVU_BACKUP_KEY; không có thì không mã hoá).")
    var backupKey: String?

    @Option(help: "Giờ sao lưu, từ 0 đến 23 (biến CONGVU_BACKUP_HOUR; mặc định 1).")
    var backupHour: Int?

    @Option(help: "Số bản sao lưu được giữ lại (biến CONGVU_BACKUP_KEEP; mặc định 30).")
    var backupKeep: Int?

    struct Choice: Sendable {
        let folder: BackupFolder
        let hour: Int
        let keep: Int

        func nightly(storage: any Storage, files: FileStore, logger: Logger) -> NightlyBackup {
            NightlyBackup(
                folder: folder, backup: OfficeBackup(to: folder, storage: storage, files: files, now: SystemClock.now),
                rehearsal: Rehearsal(of: folder, now: SystemClock.now), storage: storage, hour: hour, keep: keep,
                logger: logger, holder: "\(ProcessInfo.processInfo.hostName) \(UUID())")
        }
    }

    /// Nil without a folder; one error that names everything wrong at once.
    func settings(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> Choice? {
        func given(_ flag: String?, _ variable: String) -> String? {
            (flag ?? environment[variable]).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let folder = given(backup, "CONGVU_BACKUP") else { return nil }
        var faults: [String] = []
        let hour = given(backupHour.map(String.init), "CONGVU_BACKUP_HOUR") ?? "1"
        let keep = given(backupKeep.map(String.init), "CONGVU_BACKUP_KEEP") ?? "30"
        if !(0...23).contains(Int(hour) ?? -1) { faults.append("Giờ sao lưu «\(hour)» phải là số từ 0 đến 23") }
        if (Int(keep) ?? 0) < 1 { faults.append("Số bản sao lưu giữ lại «\(keep)» phải là số từ 1 trở lên") }
        guard faults.isEmpty, let hour = Int(hour), let keep = Int(keep) else {
            throw OfficeError(.invalid, faults.joined(separator: "; ") + ".")
        }
        let key = try given(backupKey, "CONGVU_BACKUP_KEY").map { try BackupKey(file: URL(filePath: $0)) }
        return Choice(folder: try BackupFolder(URL(filePath: folder), key: key), hour: hour, keep: keep)
    }
}
