import CLibArchive

/// A zip file in memory, as Word packs its documents.
enum ZipFixture {
    static func bytes(_ members: [(name: String, content: [UInt8])], password: String? = nil) -> [UInt8] {
        let size = members.reduce(65_536) { $0 + $1.content.count + $1.name.utf8.count * 2 + 1_024 }
        var buffer = [UInt8](repeating: 0, count: size)
        var used = 0
        guard let archive = archive_write_new() else { return [] }
        archive_write_set_format_zip(archive)
        if let password {
            archive_write_set_options(archive, "zip:encryption=traditional")
            archive_write_set_passphrase(archive, password)
        }
        buffer.withUnsafeMutableBytes { buffer in
            archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
            for member in members {
                let entry = archive_entry_new()
                archive_entry_set_pathname(entry, member.name)
                archive_entry_set_size(entry, Int64(member.content.count))
                archive_entry_set_filetype(entry, UInt32(regularFile))
                archive_entry_set_perm(entry, 0o644)
                archive_write_header(archive, entry)
                member.content.withUnsafeBytes { _ = archive_write_data(archive, $0.baseAddress, $0.count) }
                archive_entry_free(entry)
            }
            archive_write_close(archive)
        }
        archive_write_free(archive)
        return Array(buffer.prefix(used))
    }

    /// A plain file, as `stat` names it.
    private static let regularFile = 0o100000
}
