public import Foundation
import Glibc
public import Office

/// The file of the office's keys for secrets: each 32 bytes in base64 on a line of its own, the one in force first, readable
/// by its owner alone. Servers that share the folder of papers share it.
///
/// A new key is used for nothing before its file is sure to survive a power cut: what is sealed with a lost key is lost.
public struct SecretsFile: Sendable {
    public let url: URL
    /// Syncs a folder, so that what was renamed in it stays; false where it could not.
    private let synchronize: @Sendable (String) -> Bool

    public init(_ url: URL) { self.init(url, synchronize: Self.synchronizeFolder) }

    init(_ url: URL, synchronize: @escaping @Sendable (String) -> Bool) {
        self.url = url
        self.synchronize = synchronize
    }

    private static func synchronizeFolder(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }

    private var isSafe: Bool { synchronize(url.deletingLastPathComponent().path) }

    /// The keys; nil where there is no file. Throws an `OfficeError` `.unavailable` for one that holds no keys.
    public func read() throws(OfficeError) -> OfficeSecrets? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { throw unreadable }
        let lines = text.split(whereSeparator: \.isNewline).map { Data(base64Encoded: String($0)) }
        let keys = lines.compactMap { $0 }.filter { $0.count == SecretKey.length }.map(SecretKey.init)
        guard !keys.isEmpty, keys.count == lines.count else { throw unreadable }
        return OfficeSecrets(keys: keys)
    }

    /// Makes a file with one new key and reads it; where another process was first, reads what that one made.
    func make() throws(OfficeError) -> OfficeSecrets {
        let own = url.appendingPathExtension("\(getpid())")
        try write([.random()], to: own)
        // Appears whole, and only once.
        let made = link(own.path, url.path) == 0 || errno == EEXIST
        unlink(own.path)
        guard made, isSafe, let secrets = try read() else { throw unwritable }
        return secrets
    }

    /// Puts a new key in front; the one that was in force stays behind it, so that a backup that is being made, and a program
    /// that is stopped before all is sealed anew, still fit.
    func rotate() throws(OfficeError) -> OfficeSecrets {
        guard let old = try read(), let text = try? String(contentsOf: url, encoding: .utf8),
            let first = text.split(whereSeparator: \.isNewline).first.flatMap({ Data(base64Encoded: String($0)) }),
            !old.marks.isEmpty
        else { throw unreadable }
        let partial = url.appendingPathExtension("\(getpid())")
        try write([.random(), SecretKey(first)], to: partial)
        guard rename(partial.path, url.path) == 0, isSafe, let secrets = try read() else { throw unwritable }
        return secrets
    }

    private func write(_ keys: [SecretKey], to place: URL) throws(OfficeError) {
        unlink(place.path)
        let descriptor = open(place.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw unwritable }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let text = keys.map { $0.bytes.base64EncodedString() + "\n" }.joined()
        do {
            try file.write(contentsOf: Data(text.utf8))
            try file.synchronize()
            try file.close()
        } catch { throw unwritable }
    }

    private var unreadable: OfficeError {
        OfficeError(.unavailable, "Tệp khoá giữ bí mật \(url.path) không đọc được. Khôi phục từ bản sao lưu.")
    }

    private var unwritable: OfficeError {
        OfficeError(.unavailable, "Không ghi được tệp khoá giữ bí mật \(url.path).")
    }
}
