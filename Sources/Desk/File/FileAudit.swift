import Crypto
import Foundation
public import Storage

/// Looks whether every file that the database names lies in the store, with the content that its name promises.
public enum FileAudit {
    /// The hashes of those that are missing or changed, in their order.
    public static func faults(of files: FileStore, named storage: any Storage) async throws -> [String] {
        var faults: [String] = []
        var after = ""
        while true {
            try Task.checkCancellation()
            let position = after
            let hashes = try await storage.read { tx in try FileRowStore.hashes(tx, after: position) }
            guard let last = hashes.last else { return faults }
            faults += hashes.filter { !isWhole($0, in: files) }
            after = last
        }
    }

    private static func isWhole(_ hash: String, in files: FileStore) -> Bool {
        guard let url = files.url(of: hash), let file = try? FileHandle(forReadingFrom: url) else { return false }
        defer { try? file.close() }
        var sum = SHA256()
        do {
            while let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty { sum.update(data: piece) }
        } catch { return false }
        return Hex.string(sum.finalize()) == hash
    }
}
