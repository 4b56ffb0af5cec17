import Desk
import Foundation
import Hummingbird
import HummingbirdCore
import Office

/// The one file that comes with an act on an outgoing paper: on its way in with the form, or sent before by a program.
enum OutgoingUpload: Sendable {
    case arriving(IncomingFile, name: String)
    case kept(AttachedFile, at: URL)

    var name: String {
        switch self {
        case .arriving(_, let name): name
        case .kept(let file, _): file.name
        }
    }

    /// Where its bytes lie, for a limited reader.
    var url: URL {
        switch self {
        case .arriving(let file, _): file.url
        case .kept(_, let url): url
        }
    }

    /// As its row will name it.
    var file: AttachedFile {
        get async {
            switch self {
            case .arriving(let file, let name):
                let content = await file.content
                return AttachedFile(
                    hash: content.hash, size: content.size, name: name, mediaType: FileMedia.type(of: name))
            case .kept(let file, _): return file
            }
        }
    }

    func keep() async throws {
        if case .arriving(let file, _) = self { _ = try await file.keep() }
    }

    /// Leaves no trace of what was not kept.
    func abandon() async {
        if case .arriving(let file, _) = self { await file.abandon() }
    }

    /// Takes it from a form; a field that was left empty is none.
    struct Receiver {
        private let store: FileStore
        private var file: IncomingFile?
        private var name = ""

        init(into store: FileStore) { self.store = store }

        var upload: OutgoingUpload? { file.map { .arriving($0, name: name) } }

        mutating func take(_ event: FileEvent) async throws {
            switch event {
            case .began(let head):
                guard file == nil else { throw OfficeError(.invalid, "Mỗi lần chỉ gửi một tệp.", field: "file") }
                (file, name) = (try store.begin(), PaperIntake.tidy(head.fileName ?? "tep"))
            case .bytes(let bytes): try await file?.write(bytes)
            case .ended: break
            }
        }
    }
}
