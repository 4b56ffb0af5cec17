import Desk
import Office

/// Takes the files of the own form into the store as they arrive, each with the paper that it is.
struct OwnFormFiles {
    /// What stands before the place of the paper in the name of a file field.
    static let field = "file-"

    private let store: FileStore
    private var current: (file: IncomingFile, part: Int, name: String)?
    private(set) var files: [OwnFormDraft.File] = []

    init(into store: FileStore) { self.store = store }

    /// A file of any other field is passed over.
    mutating func take(_ event: FileEvent) async throws {
        switch event {
        case .began(let head):
            current = nil
            guard head.name.hasPrefix(Self.field), let part = Int(head.name.dropFirst(Self.field.count)) else { return }
            current = (try store.begin(), part, head.fileName ?? "tep")
        case .bytes(let bytes): try await current?.file.write(bytes)
        case .ended:
            guard let (file, part, name) = current else { return }
            current = nil
            let stored = try await file.keep()
            files.append(
                .init(
                    part: part,
                    AttachedFile(
                        hash: stored.hash, size: stored.size, name: name, mediaType: FileMedia.type(of: name))))
        }
    }
}
