import Desk
import Hummingbird
import HummingbirdCore
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

extension LedgerServices {
    /// The fields of a form with the files that came with it or with an earlier try.
    func received(_ request: Request, from person: Key<Person>) async throws -> (FormFields, [KeptFile]) {
        guard request.headers[.contentType]?.hasPrefix("multipart/") ?? false else {
            return (try await request.form(), [])
        }
        var received = ReceivedFiles(into: files)
        let fields = try await request.multipart { try await received.take($0) }
        let old = fields.all("kept").compactMap { keptFiles.file($0, for: person) }
        guard old.allSatisfy({ files.touch($0.file.hash) }) else {
            throw OfficeError(
                .invalid, "Tệp đã nhận trước đó không còn trong hệ thống. Hãy chọn lại tệp.", field: "files")
        }
        return (fields, old + received.files.map { keptFiles.keep($0, for: person) })
    }

    /// The files that a program sent before, by their tokens. Throws `.invalid` where one is no more here.
    func kept(_ fields: FormFields, from person: Key<Person>) throws(OfficeError) -> [AttachedFile] {
        let kept = fields.all("kept").map { keptFiles.file($0, for: person) }
        guard !kept.contains(nil) else {
            throw OfficeError(.invalid, "Có tệp không còn ở máy chủ. Hãy gửi lại tệp.", field: "kept")
        }
        return kept.compactMap { $0?.file }
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
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "tif": "image/tiff", "tiff": "image/tiff",
        "txt": "text/plain; charset=utf-8", "zip": "application/zip",
    ]
}
