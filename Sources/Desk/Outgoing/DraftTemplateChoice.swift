public import Office
import Storage

/// The Word templates for a draft, for who may change it; everybody else is refused as by the form of the draft.
public struct DraftTemplateChoice: Question {
    public struct Answer: Sendable {
        public let item: OutgoingItem
        public let templates: [DraftTemplate]
        /// Whether there is a dossier or petition of the number that was given; true where none was.
        public let isFound: Bool
    }

    public let id: Key<Outgoing>
    /// The number of the dossier or petition that the draft is about, as it was typed; nil for none.
    public let about: String?

    public init(_ id: Key<Outgoing>, about code: String? = nil) {
        self.id = id
        about = code
    }

    public func answer(_ look: View) throws -> Answer {
        let item = try OutgoingItemStore.find(look.tx, id, for: look.actor)
        try item.paper.check(.edit, by: look.actor)
        let isFound = try about.map { try FindCase($0).answer(look) != nil } ?? true
        return Answer(
            item: item, templates: try DraftTemplateStore.all(look.tx, for: item.paper.kind), isFound: isFound)
    }
}
