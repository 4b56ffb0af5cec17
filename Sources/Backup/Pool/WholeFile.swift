import Foundation
import Glibc
import Office

/// Writes small files that appear whole and synced, or not at all.
enum WholeFile {
    static func write(_ value: some Encodable, to place: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        try write(try encoder.encode(value) + Data("\n".utf8), to: place)
    }

    static func write(_ data: Data, to place: URL) throws {
        let partial = place.appendingPathExtension("partial")
        let descriptor = open(partial.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        do {
            guard descriptor >= 0 else { throw POSIXError(.EIO) }
            let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try file.write(contentsOf: data)
            try file.synchronize()
            try file.close()
            guard rename(partial.path, place.path) == 0 else { throw POSIXError(.EIO) }
            let folder = open(place.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
            if folder >= 0 {
                fsync(folder)
                close(folder)
            }
        } catch {
            throw OfficeError(.unavailable, "Không ghi được tệp \(place.path): kiểm tra quyền ghi và dung lượng đĩa.")
        }
    }
}
