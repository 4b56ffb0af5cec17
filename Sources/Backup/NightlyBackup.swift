import Desk
import Foundation
public import Logging
import Office
public import Storage
import WorkTime

/// Makes a backup once a night and rehearses with it, and leaves beside the backups how both went.
///
/// The night counts as done only when both were tried. A process at work holds a turn that it keeps renewing: one that is killed loses it
/// within ten minutes, and the next one, or itself after its restart, makes the backup of that night. Work that ended its process three times is given up for that
/// night, and the folder says so.
public struct NightlyBackup: Sendable {
    private let folder: BackupFolder
    private let backup: OfficeBackup
    private let rehearsal: Rehearsal
    private let storage: any Storage
    private let hour: Int
    private let keep: Int
    private let logger: Logger
    private let holder: String

    /// How long a process that died keeps others from the work, in seconds.
    static let turnLength: Int64 = 600
    /// So often it is begun for one night.
    private static let mostAttempts = 3
    private static let renewal = Duration.seconds(120)

    /// From `hour` of the office's time on; the `keep` newest backups stay. `holder` tells processes apart.
    public init(
        folder: BackupFolder, backup: OfficeBackup, rehearsal: Rehearsal, storage: any Storage, hour: Int, keep: Int,
        logger: Logger, holder: String
    ) {
        self.folder = folder
        self.backup = backup
        self.rehearsal = rehearsal
        self.storage = storage
        self.hour = hour
        self.keep = keep
        self.logger = logger
        self.holder = holder
    }

    /// Does nothing when it is not time, was done today, or another process is at it.
    public func run() async throws {
        guard let (night, isGivenUp) = try await begin() else { return }
        guard !isGivenUp else {
            try await end(night)
            return try await tellGivenUp()
        }
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await keepTurn() }
                defer { group.cancelAll() }
                try await work()
            }
        } catch is CancellationError {
            // The program ends: whoever comes next begins anew, without waiting for the turn to run out.
            await giveUp()
            throw CancellationError()
        } catch {
            // What cannot even be noted is not tried again and again in the same night.
            try await end(night)
            throw error
        }
        try await end(night)
    }

    /// The day whose backup is due, with the turn at it, and whether it is not tried any more; nil when there is nothing to do.
    private func begin() async throws -> (night: CalendarDay, isGivenUp: Bool)? {
        try await storage.write { tx -> (night: CalendarDay, isGivenUp: Bool)? in
            let today = OfficeTime.day(of: tx.now)
            guard OfficeTime.clock(of: tx.now).hour >= hour else { return nil }
            if let last = try DailyRunStore.last(tx)[.backup], last >= today { return nil }
            let until = tx.now.adding(seconds: Self.turnLength)
            let attempt = try DailyRunStore.begin(tx, .backup, by: holder, on: today, until: until)
            return attempt.map { (today, $0 > Self.mostAttempts) }
        }
    }

    private func end(_ night: CalendarDay) async throws {
        try await storage.write { tx in
            _ = try DailyRunStore.claim(tx, .backup, on: night)
            try DailyRunStore.free(tx, .backup, by: holder)
        }
    }

    /// In a task of its own: nothing is written from one that was cancelled.
    private func giveUp() async {
        let (storage, holder) = (self.storage, self.holder)
        let task = Task {
            try await storage.write { tx in try DailyRunStore.giveUp(tx, .backup, by: holder) }
        }
        _ = await task.result
    }

    private func take(_ tx: any Transaction) throws -> Bool {
        try DailyRunStore.take(tx, .backup, by: holder, until: tx.now.adding(seconds: Self.turnLength))
    }

    /// Renews the turn until the work is done. A database that cannot be reached just now is asked again.
    private func keepTurn() async {
        while (try? await Task.sleep(for: Self.renewal)) != nil {
            _ = try? await storage.write { tx in try take(tx) }
        }
    }

    private func work() async throws {
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

    private func tellGivenUp() async throws {
        let fault = "Đã thử ba lần, tiến trình đều bị dừng giữa chừng; đêm nay không thử nữa."
        logger.error("nightly backup given up", metadata: ["attempts": "\(Self.mostAttempts)"])
        var status = BackupStatus.read(in: folder.url)
        status.backup = BackupStatus.Turn(at: try await now(), name: nil, faults: [fault])
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
