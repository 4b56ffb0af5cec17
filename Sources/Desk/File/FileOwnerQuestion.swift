public import Office
import Storage

/// The paper whose file has this content, where the actor sees it: where a file that was dropped twice already is.
public struct FileOwnerQuestion: Question {
    public let hash: String

    public init(_ hash: String) { self.hash = hash }

    public func answer(_ look: View) throws -> Key<Document>? {
        guard let document = try DocumentStore.find(look.tx, fileHash: hash),
            try DocumentStore.sees(look.tx, document, look.actor)
        else { return nil }
        return document
    }
}
