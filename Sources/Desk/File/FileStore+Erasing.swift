import Foundation
import Glibc
public import Office

/// Files that turned out to be secret: a mark stays in their place, so that whoever opens one is told why it is not there, and the
/// same content does not come in once more.
extension FileStore {
    public func isErased(_ hash: String) -> Bool {
        mark(of: hash).map { FileManager.default.fileExists(atPath: $0.path) } ?? false
    }

    /// Why there is nothing to hand out under this hash.
    public func absence(of hash: String) -> OfficeError {
        isErased(hash)
            ? .erasedFile
            : OfficeError(.notFound, "Không tìm thấy tệp trong kho lưu trữ. Vui lòng báo quản trị hệ thống.")
    }

    /// Removes the bytes for good and leaves the mark. Returns whether there were any. Throws `.unavailable` where the disk
    /// refuses.
    func erase(_ hash: String) throws -> Bool {
        guard let place = url(of: hash), let mark = mark(of: hash) else { return false }
        if !FileManager.default.fileExists(atPath: mark.path) {
            do {
                try FileManager.default.createDirectory(
                    at: mark.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data().write(to: mark)
            } catch { throw Self.unerased }
        }
        // A sweep may have moved it aside this moment.
        let aside = place.appendingPathExtension("swept")
        var isGone = false
        for file in [place, aside] where unlink(file.path) == 0 { isGone = true }
        guard !FileManager.default.fileExists(atPath: place.path) else { throw Self.unerased }
        return isGone
    }

    private func mark(of hash: String) -> URL? { url(of: hash)?.appendingPathExtension("erased") }

    private static let unerased = OfficeError(
        .unavailable,
        "Đã xác nhận xoá nhưng chưa gỡ được nội dung tệp khỏi kho lưu trữ; hệ thống thử lại mỗi đêm. Vui lòng báo quản trị hệ thống kiểm tra đĩa."
    )
}
