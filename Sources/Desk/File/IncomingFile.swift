import Crypto
public import Foundation
import Office

/// A file on its way in: written beside the store and hashed as it arrives. Either kept, or gone without a trace.
public actor IncomingFile {
    /// Where the bytes lie until they are kept: a limited reader may look at them there.
    public nonisolated let url: URL
    private let store: FileStore
    private let place: HeldPlace
    private let handle: FileHandle
    private var digest = SHA256()
    private var size = 0
    private var isOpen = true

    init(in store: FileStore) throws {
        self.store = store
        guard let place = HeldPlace.file(in: store.incoming) else { throw Self.full }
        self.place = place
        url = place.url
        handle = FileHandle(fileDescriptor: place.descriptor, closeOnDealloc: false)
    }

    deinit {
        if isOpen {
            try? FileManager.default.removeItem(at: url)
        }
    }

    public func write(_ bytes: ArraySlice<UInt8>) throws {
        digest.update(data: bytes)
        size += bytes.count
        do {
            try handle.write(contentsOf: bytes)
        } catch {
            abandon()
            throw Self.full
        }
    }

    /// What its row would say of it, were it kept now.
    public var content: StoredFile {
        // A copy of the digest ends, so that more bytes may follow.
        let hash = digest.finalize().hexadecimal
        return StoredFile(hash: hash, size: size)
    }

    /// Syncs the bytes and moves them to their place. The same content twice is one file. Throws `.invalid` at field `secrecy`
    /// for what was erased because it is secret: then nothing of it is kept.
    public func keep() throws -> StoredFile {
        let content = content
        guard !store.isErased(content.hash) else {
            abandon()
            throw OfficeError.erasedFileAgain
        }
        guard isOpen, let place = store.url(of: content.hash) else { throw Self.full }
        do {
            try handle.synchronize()
            let folder = place.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            // rename(2) replaces what is there, which has the same content, and is never seen half done.
            guard rename(url.path, place.path) == 0 else { throw Self.full }
            try Self.synchronize(folder: folder)
        } catch {
            abandon()
            throw Self.full
        }
        isOpen = false
        return content
    }

    /// Leaves no trace. Where the program is killed before, the next start takes the file away.
    public func abandon() {
        guard isOpen else { return }
        isOpen = false
        try? FileManager.default.removeItem(at: url)
    }

    /// A renamed file survives a power cut only when its folder is synced too.
    private static func synchronize(folder: URL) throws {
        let descriptor = open(folder.path, O_RDONLY)
        guard descriptor >= 0 else { throw full }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw full }
    }

    private static let full = OfficeError(
        .unavailable,
        "Không ghi được tệp vào kho lưu trữ, chưa có gì được lưu. Vui lòng báo quản trị hệ thống kiểm tra dung lượng đĩa."
    )
}
