public import Foundation
import Glibc
import Office
public import Storage

/// Takes away what no act needs: files that arrived half, and files that no row names.
///
/// It never takes what a running upload writes: that bears a lock. A file without a row may belong to an act that is about
/// to write its row, so only what lay untouched for a day goes, and it is looked at once more after it was moved aside.
public struct FileSweep: Sendable {
    /// How long a file without a row lies there, in seconds.
    public static let patience: TimeInterval = 86_400

    private let storage: any Storage
    private let files: FileStore

    public init(storage: any Storage, files: FileStore) {
        self.storage = storage
        self.files = files
    }

    /// Removes what dead processes left half done, whatever its age: at a start, and every night. Returns how many.
    @discardableResult
    public static func clearIncoming(_ files: FileStore) throws -> Int {
        let left = try FileManager.default.contentsOfDirectory(
            at: files.incoming, includingPropertiesForKeys: nil)
        return left.count { HeldPlace.removeAbandoned($0) }
    }

    /// Removes files that no row names and nobody has touched for a day before `now`. Returns how many.
    @discardableResult
    public func clearUnnamed(now: Date) async throws -> Int {
        let moment = now.addingTimeInterval(-Self.patience)
        putBackLeftovers()
        var removed = 0
        for chunk in files.hashes(changedBefore: moment).chunks() {
            let hashes = Array(chunk)
            let named = try await storage.read { tx in try FileRowStore.named(tx, of: hashes) }
            for hash in hashes where !named.contains(hash) {
                if try await remove(hash, untouchedSince: moment) { removed += 1 }
            }
        }
        return removed
    }

    private func remove(_ hash: String, untouchedSince moment: Date) async throws -> Bool {
        guard let place = files.url(of: hash) else { return false }
        let aside = place.appendingPathExtension(Self.aside)
        guard rename(place.path, aside.path) == 0 else { return false }
        let changed = try? aside.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
        let isNamed = try await storage.read { tx in try !FileRowStore.named(tx, of: [hash]).isEmpty }
        guard !isNamed, let changed, changed < moment else {
            putBack(aside)
            return false
        }
        return unlink(aside.path) == 0
    }

    /// What a sweep that was killed had moved aside is looked at again from its old place.
    private func putBackLeftovers() {
        let all = FileManager.default.enumerator(at: files.folder, includingPropertiesForKeys: nil)
        for case let file as URL in all ?? .init() where file.pathExtension == Self.aside { putBack(file) }
    }

    /// Back to its place, unless the same content has come there meanwhile.
    private func putBack(_ aside: URL) {
        _ = link(aside.path, aside.deletingPathExtension().path)
        unlink(aside.path)
    }

    private static let aside = "swept"
}
