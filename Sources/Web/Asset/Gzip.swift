import CLibArchive

/// Compression of whole small files, done once at start.
enum Gzip {
    /// The bytes as a gzip file; nil when compression fails or gains nothing.
    static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        guard !bytes.isEmpty, let archive = archive_write_new(), let entry = archive_entry_new() else { return nil }
        defer {
            archive_write_free(archive)
            archive_entry_free(entry)
        }
        // Without the time of compression, so that the same file gives the same bytes.
        archive_write_add_filter_gzip(archive)
        archive_write_set_filter_option(archive, "gzip", "timestamp", nil)
        archive_write_set_filter_option(archive, "gzip", "compression-level", "9")
        archive_write_set_format_raw(archive)
        archive_write_set_bytes_in_last_block(archive, 1)
        archive_entry_set_filetype(entry, UInt32(S_IFREG))
        archive_entry_set_pathname(entry, "file")
        var target = [UInt8](repeating: 0, count: bytes.count + 1_024)
        var used = 0
        let isWritten = target.withUnsafeMutableBytes { target in
            archive_write_open_memory(archive, target.baseAddress, target.count, &used) == ARCHIVE_OK
                && archive_write_header(archive, entry) == ARCHIVE_OK
                && bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) } == bytes.count
                && archive_write_close(archive) == ARCHIVE_OK
        }
        guard isWritten, used < bytes.count else { return nil }
        return Array(target.prefix(used))
    }
}
