public import Office
import Storage

/// The paper whose file has this content; nil when there is none that the actor sees.
public struct PaperOfFile: Question {
    public let hash: String

    public init(_ hash: String) { self.hash = hash }

    public func answer(_ look: View) throws -> DocumentItem? {
        guard let document = try DocumentStore.find(look.tx, fileHash: hash) else { return nil }
        return try DocumentItemStore.items(look.tx, [document], for: look.actor).first
    }
}
