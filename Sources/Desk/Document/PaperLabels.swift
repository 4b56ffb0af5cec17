public import Office
import Storage

/// What these papers are called, as far as the actor may see them: one statement.
public struct PaperLabels: Question {
    public let documents: [Key<Document>]

    public init(_ documents: [Key<Document>]) { self.documents = documents }

    public func answer(_ look: View) throws -> [Key<Document>: DocumentLabel] {
        guard !documents.isEmpty else { return [:] }
        let items = try DocumentItemStore.items(look.tx, Array(Set(documents).sorted().prefix(200)), for: look.actor)
        return Dictionary(items.map { ($0.label.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    }
}
