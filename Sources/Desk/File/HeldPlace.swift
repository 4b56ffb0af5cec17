import Foundation
import Glibc

/// A file or folder under `incoming` that somebody alive is using: it bears a lock that ends with its process, however that
/// ends, so a sweep knows what was left behind.
final class HeldPlace: Sendable {
    let url: URL
    /// Open for writing where it is a file.
    let descriptor: Int32

    private init(_ url: URL, _ descriptor: Int32) {
        self.url = url
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// A new empty file that only we may read, under a name of its own; nil when it cannot be made.
    static func file(in folder: URL) -> HeldPlace? {
        make(in: folder) { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    }

    /// A new empty folder that only we may enter; nil when it cannot be made.
    static func folder(in folder: URL) -> HeldPlace? {
        make(in: folder) { path in
            guard mkdir(path, 0o700) == 0 else { return -1 }
            return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
    }

    /// Removes what lies there when nobody alive holds it. Returns whether it did.
    static func removeAbandoned(_ url: URL) -> Bool {
        let descriptor = open(url.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return false }
        return (try? FileManager.default.removeItem(at: url)) != nil
    }

    private static func make(in folder: URL, _ begin: (String) -> Int32) -> HeldPlace? {
        // A sweep may come between the making and the lock, and take away what nobody holds yet: then once more.
        for _ in 0..<3 {
            let url = folder.appending(path: UUID().uuidString)
            let descriptor = begin(url.path)
            guard descriptor >= 0 else { return nil }
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0, access(url.path, F_OK) == 0 {
                return HeldPlace(url, descriptor)
            }
            close(descriptor)
        }
        return nil
    }
}
