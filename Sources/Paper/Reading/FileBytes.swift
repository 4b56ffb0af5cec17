private import Glibc

/// The bytes of a file, read without Foundation, whose loading costs more than reading a paper.
package enum FileBytes {
    /// Throws `unreadable` for what is missing, barred or no plain file, `tooLarge` beyond `limit` bytes.
    package static func read(path: String, limit: Int) throws(PaperError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw PaperError(
                .unreadable, errno == EACCES ? "Không có quyền đọc tệp này." : "Không tìm thấy hoặc không mở được tệp.")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw PaperError(.unreadable, "Đây là thư mục hoặc thiết bị, không phải tệp.")
        }
        let size = Int(status.st_size)
        if size > limit { throw tooLarge(limit) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
                if got < 0 && errno == EINTR { continue }
                failed = got < 0
                if got <= 0 { break }
                count += got
            }
        }
        if failed { throw PaperError(.unreadable, "Không đọc được tệp (lỗi ổ đĩa).") }
        return bytes
    }

    package static func tooLarge(_ limit: Int) -> PaperError {
        PaperError(.tooLarge, "Tệp lớn hơn \(limit >> 20) MB, không đọc; hãy giảm dung lượng hoặc tách tệp.")
    }
}
