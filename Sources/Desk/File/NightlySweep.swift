import Foundation
import Office
public import Storage
import WorkTime

/// Cleans up once a night: what arrived half, files that no row names, bytes of erased files that are left, notices read half a year
/// ago, marks of forms sent a month ago.
public struct NightlySweep: Sendable {
    /// From this hour of the office's time on.
    static let hour = 2
    /// How long a notice stays after it was read, in seconds.
    static let noticeLife: Int64 = 180 * 86_400

    /// How long a page may stand open and be sent once more, in seconds.
    static let formLife: Int64 = 30 * 86_400

    private let storage: any Storage
    private let files: FileStore

    public init(storage: any Storage, files: FileStore) {
        self.storage = storage
        self.files = files
    }

    /// Does nothing when it is not time, or was done today.
    public func run() async throws {
        let now = try await storage.write { tx -> Instant? in
            guard OfficeTime.clock(of: tx.now).hour >= Self.hour,
                try DailyRunStore.claim(tx, .sweep, on: OfficeTime.day(of: tx.now))
            else { return nil }
            return tx.now
        }
        guard let now else { return }
        try FileSweep.clearIncoming(files)
        try await FileEraser(storage: storage, files: files).clear()
        try await FileSweep(storage: storage, files: files).clearUnnamed(
            now: Date(timeIntervalSince1970: TimeInterval(now.milliseconds) / 1_000))
        let old = now.adding(seconds: -Self.noticeLife)
        while try await storage.write({ tx in try NoticeStore.removeRead(tx, before: old, limit: 1_000) }) > 0 {}
        let sent = now.adding(seconds: -Self.formLife)
        while try await storage.write({ tx in try SentFormStore.remove(tx, before: sent, limit: 500) }) > 0 {}
    }
}
