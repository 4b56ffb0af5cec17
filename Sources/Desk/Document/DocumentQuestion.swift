public import Office
import Paper
import Storage

/// A paper with its text and what was confirmed from it: four statements. `.notFound` when there is none that the actor sees.
public struct DocumentQuestion: Question {
    public let id: Key<Document>

    public init(_ id: Key<Document>) { self.id = id }

    public func answer(_ look: View) throws -> DocumentPage {
        let details = try DocumentItemStore.details(look.tx, id, for: look.actor)
        let stored = try DocumentTextStore.find(look.tx, of: id)
        let mayRead = look.actor.has(.clerk) || look.actor.has(.planner)
        return DocumentPage(
            item: details.item, signer: details.signer, confirmedAt: details.confirmedAt, version: details.version,
            text: try stored.map { try PaperText(layout: $0.layout, text: $0.text) }, fileHash: details.fileHash,
            fileName: details.fileName,
            marks: try DocumentItemStore.marks(look.tx, of: id, for: look.actor, limit: 500).map {
                DocumentPage.Mark(obligation: $0.id, ref: $0.ref, state: $0.state, range: $0.range)
            },
            relations: try RelationStore.find(look.tx, of: id, for: look.actor).map {
                DocumentPage.RelationItem(kind: $0.kind, document: $0.other, isOurs: $0.isOurs)
            }, mayConfirm: mayRead && details.item.state == .reading)
    }
}
