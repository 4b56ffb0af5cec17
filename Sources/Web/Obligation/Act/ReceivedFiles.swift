import Desk
import Office

/// Takes the files of a form into the store as they arrive.
struct ReceivedFiles {
    private let store: FileStore
    private var current: (file: IncomingFile, name: String)?
    private(set) var files: [AttachedFile] = []

    init(into store: FileStore) {
        self.store = store
    }

    mutating func take(_ event: FileEvent) async throws {
        switch event {
        case .began(let head): current = (try store.begin(), head.fileName ?? "tep")
        case .bytes(let bytes): try await current?.file.write(bytes)
        case .ended:
            guard let (file, name) = current else { return }
            current = nil
            let stored = try await file.keep()
            files.append(
                AttachedFile(hash: stored.hash, size: stored.size, name: name, mediaType: FileMedia.type(of: name)))
        }
    }
}

/// What a file is served as: by its name from a fixed table, so that no sender decides it.
enum FileMedia {
    static func type(of name: String) -> String {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return types[ending] ?? "application/octet-stream"
    }

    private static let types = [
        "pdf": "application/pdf", "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "png": "image/png",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "txt": "text/plain; charset=utf-8", "zip": "application/zip",
    ]
}
