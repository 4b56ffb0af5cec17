public import Foundation
import Glibc
import Office

/// The bytes of papers and evidence, outside the database, each under the SHA-256 of its content.
///
/// A file is whole, synced and in its place before the row that names it is written, so no row can name a file that is
/// not there. A file without a row is what a refused or broken-off act left; `FileSweep` takes it away.
public struct FileStore: Sendable {
    let folder: URL
    let incoming: URL

    /// Opens the store, making its folders where there are none.
    public init(folder: URL) throws {
        self.folder = folder
        incoming = folder.appending(path: "incoming", directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(at: incoming, withIntermediateDirectories: true)
        } catch {
            throw OfficeError(
                .unavailable, "Không tạo được thư mục lưu tệp \(folder.path). Kiểm tra quyền ghi và dung lượng đĩa.")
        }
    }

    /// Where the office's key for the roots of its journal lies.
    public var journalKey: URL { folder.appending(path: "journal.key") }

    /// Where the office's keys for what its database keeps sealed lie.
    public var secrets: SecretsFile { SecretsFile(folder.appending(path: "secrets.key")) }

    /// Begins to take in a file.
    public func begin() throws -> IncomingFile {
        try IncomingFile(in: self)
    }

    /// Takes in a whole file at once.
    public func keep(_ bytes: [UInt8]) async throws -> StoredFile {
        let file = try begin()
        try await file.write(bytes[...])
        return try await file.keep()
    }

    /// Where the file with this hash lies; nil for what is no hash, so that no text from outside becomes a path.
    public func url(of hash: String) -> URL? {
        guard hash.utf8.count == 64, hash.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        return folder.appending(path: String(hash.prefix(2)), directoryHint: .isDirectory).appending(path: hash)
    }

    public func holds(_ hash: String) -> Bool {
        url(of: hash).map { FileManager.default.fileExists(atPath: $0.path) } ?? false
    }

    /// The content; `.notFound` when there is none, with the reason.
    public func bytes(of hash: String) throws -> Data {
        guard let url = url(of: hash), let data = try? Data(contentsOf: url, options: .mappedIfSafe) else {
            throw absence(of: hash)
        }
        return data
    }

    /// The hashes of the files that were last changed before `moment`.
    func hashes(changedBefore moment: Date) -> [String] {
        let files = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
        return (files?.allObjects as? [URL] ?? []).compactMap { file in
            let changed = try? file.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            guard let changed, changed < moment, url(of: file.lastPathComponent)?.path == file.path else { return nil }
            return file.lastPathComponent
        }.sorted()
    }

    /// Begins the day anew after which a file without a row is swept away. False when it is not there any more.
    public func touch(_ hash: String) -> Bool {
        url(of: hash).map { utimes($0.path, nil) == 0 } ?? false
    }
}
