import Foundation
import Office

/// A file that a command writes.
enum OutputFile {
    /// Throws `OfficeError` `.unavailable` when it cannot be written.
    static func save(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path))
        } catch {
            throw OfficeError(.unavailable, "Không ghi được tệp \(path).")
        }
    }
}
