internal import CLibArchive

/// Packs the parts of an office document. The same parts give the same bytes, whenever and wherever they are packed.
package enum ZipPacker {
    /// Throws `tooLarge` when there is no memory for it.
    package static func pack(_ parts: [(path: String, bytes: [UInt8])]) throws(PaperError) -> [UInt8] {
        guard let archive = archive_write_new() else { throw noRoom }
        defer { archive_write_free(archive) }
        archive_write_set_format_zip(archive)
        // What cannot be deflated is stored, a few bytes a block longer than it was.
        var target = [UInt8](repeating: 0, count: parts.reduce(1 << 16) { $0 + $1.bytes.count * 1_001 / 1_000 + 1_024 })
        var used = 0
        let isWritten = target.withUnsafeMutableBytes { target in
            archive_write_open_memory(archive, target.baseAddress, target.count, &used) == ARCHIVE_OK
                && parts.allSatisfy { write($0.path, $0.bytes, to: archive) }
                && archive_write_close(archive) == ARCHIVE_OK
        }
        guard isWritten else { throw noRoom }
        return Array(target.prefix(used))
    }

    /// No time is given: one would be written in the zone of the machine.
    private static func write(_ path: String, _ bytes: [UInt8], to archive: OpaquePointer) -> Bool {
        guard let entry = archive_entry_new() else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname(entry, path)
        archive_entry_set_filetype(entry, plainFile)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(bytes.count))
        return archive_write_header(archive, entry) == ARCHIVE_OK
            && bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) } == bytes.count
    }

    /// As `stat` names it.
    private static let plainFile: UInt32 = 0o100000
    private static let noRoom = PaperError(.tooLarge, "Máy chủ không đủ bộ nhớ để tạo văn bản; hãy thử lại sau.")
}
