import Glibc
import Office
import Synchronization

/// The file beside the database that tells other processes that it is in use; the kernel lets go of it with the process.
final class SQLiteLock: Sendable {
    private let descriptor: Mutex<CInt?>

    /// Throws an `OfficeError` `.unavailable` that names the other process.
    init(database path: String) throws(OfficeError) {
        let lockPath = Self.path(of: path)
        let file = Glibc.open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw OfficeError(.unavailable, "Không tạo được tệp khóa \(lockPath): \(String(cString: strerror(errno))).")
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let owner = Self.contents(of: file)
            Glibc.close(file)
            throw OfficeError(
                .unavailable,
                """
                Cơ sở dữ liệu \(path) đang được một tiến trình khác sử dụng\(owner.isEmpty ? "" : " (số \(owner))"). \
                Hãy dừng tiến trình đó, hoặc ra lệnh qua máy chủ đang chạy.
                """)
        }
        descriptor = Mutex(file)
        ftruncate(file, 0)
        let id = String(getpid())
        _ = pwrite(file, id, id.utf8.count, 0)
    }

    /// Whether somebody holds the lock now.
    static func isHeld(database path: String) -> Bool {
        let file = Glibc.open(Self.path(of: path), O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { Glibc.close(file) }
        return flock(file, LOCK_SH | LOCK_NB) != 0
    }

    /// Through a symbolic link or by another spelling it is the same database.
    private static func path(of database: String) -> String {
        let place = realpath(database, nil)
        defer { free(place) }
        return (place.map { String(cString: $0) } ?? database) + ".lock"
    }

    deinit {
        release()
    }

    func release() {
        descriptor.withLock { descriptor in
            // The file stays: removing it would let two processes hold two files of the same name.
            if let file = descriptor { Glibc.close(file) }
            descriptor = nil
        }
    }

    private static func contents(of file: CInt) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(file, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }
}
