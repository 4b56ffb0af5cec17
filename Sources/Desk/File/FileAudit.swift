import Crypto
import Foundation
import Office
public import Storage

/// Looks whether every file that the database names lies in the store, with the content that its name promises.
public enum FileAudit {
    /// The hashes of those that are missing or changed, in their order.
    public static func faults(of files: FileStore, named storage: any Storage) async throws -> [String] {
        var faults: [String] = []
        try await eachHash(named: storage) { hash in
            if !isWhole(hash, in: files) { faults.append(hash) }
        }
        return faults
    }

    /// Gives `body` the hash of every file that the database names, in their order.
    public static func eachHash(named storage: any Storage, _ body: (String) async throws -> Void) async throws {
        var after = ""
        while true {
            try Task.checkCancellation()
            let position = after
            let hashes = try await storage.read { tx in try FileRowStore.hashes(tx, after: position) }
            guard let last = hashes.last else { return }
            for hash in hashes { try await body(hash) }
            after = last
        }
    }

    /// Whether the store has the file, with the content that its hash promises.
    public static func isWhole(_ hash: String, in files: FileStore) -> Bool {
        guard let url = files.url(of: hash), let file = try? FileHandle(forReadingFrom: url) else { return false }
        defer { try? file.close() }
        var sum = SHA256()
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { sum.update(data: piece) }
        } catch { return false }
        return sum.finalize().hexadecimal == hash
    }
}
