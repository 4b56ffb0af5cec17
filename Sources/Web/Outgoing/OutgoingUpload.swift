import Desk
import Foundation
import Hummingbird
import HummingbirdCore
import Office

/// A file that comes with an act on an outgoing paper: on its way in with the form, or sent before by a program.
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

    /// Takes them from a form: one of the act itself, and where the act takes them one for each annex. A field that was left empty
    /// is none.
    struct Receiver {
        private let store: FileStore
        private let takesAnnexes: Bool
        /// By the fields of the form; the act's own has none.
        private var files: [Int?: (file: IncomingFile, name: String)] = [:]
        private var current: IncomingFile?

        init(into store: FileStore, takesAnnexes: Bool = false) {
            self.store = store
            self.takesAnnexes = takesAnnexes
        }

        var uploads: OutgoingUploads {
            var uploads = OutgoingUploads()
            for (position, (file, name)) in files {
                if let position {
                    uploads.annexes[position] = .arriving(file, name: name)
                } else {
                    uploads.own = .arriving(file, name: name)
                }
            }
            return uploads
        }

        mutating func take(_ event: FileEvent) async throws {
            switch event {
            case .began(let head):
                let position = takesAnnexes ? OutgoingUploads.position(ofField: head.name) : nil
                guard files[position] == nil else {
                    throw OfficeError(.invalid, "Mỗi lần chỉ gửi một tệp.", field: "file")
                }
                let file = try store.begin()
                files[position] = (file, PaperIntake.tidy(head.fileName ?? "tep"))
                current = file
            case .bytes(let bytes): try await current?.write(bytes)
            case .ended: current = nil
            }
        }
    }
}
