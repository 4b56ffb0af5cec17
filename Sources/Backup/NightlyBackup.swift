import Desk
import Foundation
public import Logging
import Office
public import Storage
import WorkTime

/// Makes a backup once a night and rehearses with it, and leaves beside the backups how both went.
public struct NightlyBackup: Sendable {
    private let folder: BackupFolder
    private let backup: OfficeBackup
    private let rehearsal: Rehearsal
    private let storage: any Storage
    private let hour: Int
    private let keep: Int
    private let logger: Logger

    /// From `hour` of the office's time on; the `keep` newest backups stay.
    public init(
        folder: BackupFolder, backup: OfficeBackup, rehearsal: Rehearsal, storage: any Storage, hour: Int, keep: Int,
        logger: Logger
    ) {
        self.folder = folder
        self.backup = backup
        self.rehearsal = rehearsal
        self.storage = storage
        self.hour = hour
        self.keep = keep
        self.logger = logger
    }

    /// Does nothing when it is not time, or was done today, by whichever process.
    public func run() async throws {
        let isTime = try await storage.write { tx in
            guard OfficeTime.clock(of: tx.now).hour >= hour else { return false }
            return try DailyRunStore.claim(tx, .backup, on: OfficeTime.day(of: tx.now))
        }
        guard isTime else { return }
        var status = BackupStatus.read(in: folder.url)
        status.backup = try await turn("backup") {
            let (name, manifest) = try await backup.run(keep: keep)
            return (name, manifest, manifest.missing.map { "Thiếu tệp \($0) trong kho lưu trữ." })
        }
        try WholeFile.write(status, to: BackupStatus.place(in: folder.url))
        status.rehearsal = try await turn("rehearsal") {
            let report = try await rehearsal.run()
            return (report.name, report.manifest, report.faults)
        }
        try WholeFile.write(status, to: BackupStatus.place(in: folder.url))
    }

    /// What failed is told and noted; only the end of the program breaks it off.
    private func turn(
        _ kind: String, _ work: () async throws -> (name: String, manifest: BackupManifest, faults: [String])
    ) async throws -> BackupStatus.Turn {
        var result: BackupStatus.Turn
        do {
            let (name, manifest, faults) = try await work()
            result = BackupStatus.Turn(
                at: try await now(), name: name, faults: faults, rows: manifest.rows, files: manifest.files)
        } catch let error as CancellationError {
            throw error
        } catch {
            let message = (error as? OfficeError)?.message ?? "Lỗi ngoài dự kiến: \(error)"
            result = BackupStatus.Turn(at: try await now(), name: nil, faults: [message])
        }
        if result.faults.isEmpty {
            logger.info("nightly \(kind) done", metadata: ["backup": "\(result.name ?? "")", "rows": "\(result.rows)"])
        } else {
            logger.error("nightly \(kind) failed", metadata: ["faults": "\(result.faults.prefix(5))"])
        }
        return result
    }

    private func now() async throws -> Int64 { try await storage.read { tx in tx.now.milliseconds } }
}
