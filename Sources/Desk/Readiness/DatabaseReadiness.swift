import Office
public import Storage
import Synchronization

/// Whether the database takes what people write. A full disk, or one that may only be read, does not, while everything can
/// still be looked at.
public final class DatabaseReadiness: Sendable {
    /// So soon after a write went well none is tried again.
    private static let patience = Duration.seconds(5)

    private let storage: any Storage
    private let wentWell = Mutex<ContinuousClock.Instant?>(nil)

    public init(_ storage: any Storage) {
        self.storage = storage
    }

    /// Writes something that changes nothing. Throws an `OfficeError` `.unavailable` with what hinders it.
    public func mustTakeWrites() async throws {
        let now = ContinuousClock.now
        if let last = wentWell.withLock({ $0 }), last.duration(to: now) < Self.patience { return }
        do {
            try await storage.write { tx in try DailyRunStore.touch(tx) }
            wentWell.withLock { $0 = now }
        } catch let error as StorageError {
            wentWell.withLock { $0 = nil }
            throw OfficeError(
                .unavailable,
                error.kind == .readOnly
                    ? "Cơ sở dữ liệu đang chỉ đọc: xem được, chưa ghi được."
                    : "Cơ sở dữ liệu chưa ghi được.")
        }
    }
}
