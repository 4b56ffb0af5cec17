public import Office
import Storage

/// Opens an annex of a paper for download. `.notFound` when there is none that the actor sees, the paper was dropped, or the
/// annex was erased because it is secret; `.conflict` while that is to be confirmed.
///
/// Whoever takes away one of a paper that not everybody of the office may see leaves an entry, `document.downloaded`.
public struct OpenAnnex: Command {
    public static let isLook = true

    public let document: Key<Document>
    public let position: Int

    public init(_ document: Key<Document>, at position: Int) {
        self.document = document
        self.position = position
    }

    public func run(_ act: Act) throws -> AttachedFile {
        let details = try DocumentItemStore.details(act.tx, document, for: act.actor)
        guard details.item.state != .dropped else { throw DocumentStore.notFound }
        guard let annex = try AnnexStore.all(act.tx, of: document).first(where: { $0.position == position }) else {
            throw DocumentStore.notFound
        }
        if let closing = annex.closing { throw closing.refusal }
        if details.item.isRestricted {
            try act.record(.documentDownloaded, on: .document, document.value, ["file": .text(annex.file.hash)])
        }
        return annex.file
    }
}
