public import Office
import Storage

/// The name, size and kind of a file, for handing its bytes out: of a paper, or of evidence, that the actor sees.
/// `.notFound` otherwise.
public struct FileQuestion: Question {
    public let hash: String

    public init(_ hash: String) { self.hash = hash }

    public func answer(_ look: View) throws -> AttachedFile {
        guard let file = try FileRowStore.visible(look.tx, hash: hash, to: look.actor) else {
            throw OfficeError(.notFound, "Không tìm thấy tệp này.")
        }
        return AttachedFile(hash: hash, size: file.size, name: file.name, mediaType: file.mediaType)
    }
}
