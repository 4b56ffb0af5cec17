import Foundation
import Office

/// A folder of its own for what must not stay.
enum Scratch {
    /// Runs `work` with a new folder within `parent` that only this user can read, and takes it away afterwards.
    static func within<Value>(_ parent: URL, _ work: (URL) async throws -> Value) async throws -> Value {
        let folder = parent.appending(path: "congvu-\(UUID().uuidString)", directoryHint: .isDirectory)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw OfficeError(.unavailable, "Không tạo được thư mục tạm trong \(parent.path).") }
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await work(folder)
    }
}
