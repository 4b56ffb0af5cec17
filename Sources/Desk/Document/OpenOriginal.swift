public import Office
import Storage

/// Opens the file of a paper for download. `.notFound` when there is none that the actor sees.
///
/// Whoever takes away a paper that not everybody of the office may see leaves an entry, `document.downloaded`.
public struct OpenOriginal: Command {
    public static let isLook = true

    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func run(_ act: Act) throws -> AttachedFile {
        let details = try DocumentItemStore.details(act.tx, document, for: act.actor)
        guard let hash = details.fileHash, let file = try FileRowStore.visible(act.tx, hash: hash, to: act.actor) else {
            throw DocumentStore.notFound
        }
        if details.item.isRestricted {
            try act.record(.documentDownloaded, on: .document, document.value, ["file": .text(hash)])
        }
        return AttachedFile(hash: hash, size: file.size, name: details.fileName ?? file.name, mediaType: file.mediaType)
    }
}
