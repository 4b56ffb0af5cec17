internal import CLibArchive

/// A ZIP on its way out: parts are added one after the other, and what is ready is taken away, so that an archive of any size
/// takes the memory of one chunk. The parts are stored as they are: papers are compressed already.
package final class ZipStream {
    private let archive: OpaquePointer
    private let ready = Ready()
    private var isOpen = true

    /// Bytes that are ready. A class of its own, which libarchive may hold while the stream is being made.
    private final class Ready { var bytes: [UInt8] = [] }

    /// Throws `tooLarge` when there is no memory for it.
    package init() throws(PaperError) {
        guard let archive = archive_write_new() else { throw Self.noRoom }
        self.archive = archive
        archive_write_set_format_zip(archive)
        archive_write_zip_set_compression_store(archive)
        archive_write_set_bytes_per_block(archive, 0)
        let opened = archive_write_open(
            archive, Unmanaged.passUnretained(ready).toOpaque(), nil,
            { _, context, bytes, count in
                guard let context, let bytes else { return -1 }
                let ready = Unmanaged<Ready>.fromOpaque(context).takeUnretainedValue()
                ready.bytes += UnsafeRawBufferPointer(start: bytes, count: count)
                return count
            }, nil)
        guard opened == ARCHIVE_OK else {
            archive_write_free(archive)
            throw Self.noRoom
        }
    }

    deinit { if isOpen { archive_write_free(archive) } }

    /// Begins a part of so many bytes. Throws `tooLarge` where it cannot be written.
    package func begin(_ path: String, size: Int) throws(PaperError) {
        guard let entry = archive_entry_new() else { throw Self.noRoom }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(size))
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw Self.noRoom }
    }

    /// The next bytes of the part that was begun.
    package func write(_ bytes: some Collection<UInt8>) throws(PaperError) {
        let bytes = ContiguousArray(bytes)
        let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        guard written == bytes.count else { throw Self.noRoom }
    }

    /// What is ready, which is given once.
    package func take() -> [UInt8] {
        defer { ready.bytes = [] }
        return ready.bytes
    }

    /// The end of the archive, with what was not taken yet.
    package func finish() throws(PaperError) -> [UInt8] {
        guard archive_write_close(archive) == ARCHIVE_OK else { throw Self.noRoom }
        isOpen = false
        archive_write_free(archive)
        return take()
    }

    private static let noRoom = PaperError(.tooLarge, "Máy chủ không đủ bộ nhớ để đóng gói; hãy thử lại sau.")
}
