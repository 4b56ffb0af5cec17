internal import CLibArchive

/// The parts of a packed office document that a reader asks for, unpacked within the limits.
package struct ZipParts {
    /// Unpacked bytes under the part's path, `xl/workbook.xml`. Parts that were not asked for are absent.
    package private(set) var parts: [String: [UInt8]] = [:]

    /// Throws `damaged`, `encrypted`, or `tooLarge` (a bomb among them).
    package init(
        bytes: [UInt8], limits: PaperLimits, isWanted: (_ path: String) -> Bool
    ) throws(PaperError) {
        guard let archive = archive_read_new() else { throw PaperError(.tooLarge, "Không đủ bộ nhớ để đọc tệp.") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        let result: Result<Self, PaperError> = bytes.withUnsafeBytes { buffer in
            guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
                return .failure(Self.damaged)
            }
            return Result { () throws(PaperError) in
                try Self(archive, packedBytes: buffer.count, limits: limits, isWanted: isWanted)
            }
        }
        self = try result.get()
    }

    package subscript(_ path: String) -> [UInt8] { parts[path] ?? [] }

    private init(
        _ archive: OpaquePointer, packedBytes: Int, limits: PaperLimits, isWanted: (String) -> Bool
    ) throws(PaperError) {
        var budget = max(8 << 20, min(limits.partBytes, packedBytes * limits.unpackRatio))
        var members = 0
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { break }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw Self.damaged }
            members += 1
            if members > limits.packedMembers { throw Self.bomb }
            guard let path = archive_entry_pathname(entry).map({ String(cString: $0) }), isWanted(path) else {
                continue
            }
            if archive_entry_is_encrypted(entry) != 0 {
                throw PaperError(.encrypted, "Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi tải lại.")
            }
            let unpacked = try Self.unpack(archive, limit: budget)
            budget -= unpacked.count
            parts[path] = unpacked
        }
    }

    private static func unpack(_ archive: OpaquePointer, limit: Int) throws(PaperError) -> [UInt8] {
        var part: [UInt8] = []
        while true {
            var block: UnsafeRawPointer?
            var size = 0
            var offset: Int64 = 0
            let status = archive_read_data_block(archive, &block, &size, &offset)
            if status == ARCHIVE_EOF { return part }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw damaged }
            if part.count + size > limit { throw bomb }
            part.append(contentsOf: UnsafeRawBufferPointer(start: block, count: size))
        }
    }

    private static let damaged = PaperError(.damaged, "Tệp bị hỏng hoặc bị cắt cụt; hãy xin lại tệp gốc.")
    private static let bomb = PaperError(.tooLarge, "Tệp nén phình quá lớn khi mở, không được phép.")
}
