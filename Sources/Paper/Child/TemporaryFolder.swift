private import Glibc

/// A folder that only we may enter, and that is gone with all that is in it when the work is done.
enum TemporaryFolder {
    /// Runs `body` with the folder's path; throws what it throws, and `tooLarge` when there is no room for a folder.
    static func use<Result>(_ body: (String) throws(PaperError) -> Result) throws(PaperError) -> Result {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/congvu-\(String(repeating: "X", count: 6))".utf8CString)
        guard mkdtemp(&template) != nil else { throw noRoom }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { remove(path) }
        return try body(path)
    }

    /// Writes a file into the folder and returns its path.
    static func write(_ bytes: [UInt8], named name: String, in folder: String) throws(PaperError) -> String {
        let path = "\(folder)/\(name)"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw noRoom }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw noRoom }
            written += count
        }
        return path
    }

    private static func remove(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name == "." || name == ".." { continue }
                // A link is removed, never followed.
                let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
                if isFolder { remove("\(path)/\(name)") } else { unlink("\(path)/\(name)") }
            }
            closedir(folder)
        }
        rmdir(path)
    }

    private static let noRoom = PaperError(.tooLarge, "Máy chủ không còn chỗ để mở tệp; hãy báo người quản trị.")
}
