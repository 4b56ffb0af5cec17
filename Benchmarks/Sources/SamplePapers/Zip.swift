import CLibArchive
import Glibc

/// The archive library did not do what it was asked to.
public struct ZipError: Error {}

/// Writes a zip archive with deflated members.
public enum Zip {
    public static func archive(_ members: [(name: String, content: [UInt8])]) throws(ZipError) -> [UInt8] {
        let size = members.reduce(4_096) { $0 + $1.content.count + 1_024 }
        guard let archive = archive_write_new(), let entry = archive_entry_new() else { throw ZipError() }
        defer {
            archive_entry_free(entry)
            archive_write_free(archive)
        }
        var bytes = [UInt8](repeating: 0, count: size)
        var used = 0
        let done = bytes.withUnsafeMutableBytes { buffer in
            archive_write_set_format_zip(archive) == ARCHIVE_OK
                && archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used) == ARCHIVE_OK
                && members.allSatisfy { write($0.name, $0.content, to: archive, entry) }
                && archive_write_close(archive) == ARCHIVE_OK
        }
        guard done else { throw ZipError() }
        return Array(bytes[..<used])
    }

    private static func write(
        _ name: String, _ content: [UInt8], to archive: OpaquePointer, _ entry: OpaquePointer
    ) -> Bool {
        archive_entry_clear(entry)
        archive_entry_set_pathname(entry, name)
        archive_entry_set_filetype(entry, S_IFREG)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, Int64(content.count))
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
        return archive_write_data(archive, content, content.count) == content.count
    }
}
