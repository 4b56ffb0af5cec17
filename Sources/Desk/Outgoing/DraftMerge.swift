public import Foundation
public import Office
import Storage

/// A Word template with what stands in its fields for one draft. For who may change the draft.
public struct DraftMerge: Question {
    public struct Answer: Sendable {
        public let template: DraftTemplate
        /// Whether only those see the draft who take part in it, so that opening it is noted.
        public let isRestricted: Bool
        /// The template's own bytes.
        public let content: Data
        /// By the name of the field; what is not known is not there.
        public let values: [String: String]
    }

    public let id: Key<Outgoing>
    public let template: Key<DraftTemplate>
    /// The number of the dossier or petition that it is about; nil for none.
    public let about: String?

    public init(_ id: Key<Outgoing>, template: Key<DraftTemplate>, about code: String? = nil) {
        self.id = id
        self.template = template
        about = code
    }

    /// As many statements as the template's fields need: two where they are all of the draft itself, a dossier needs six more.
    ///
    /// Throws `.notFound` for a draft that the actor does not see and for a template of another kind, `.invalid` for a secret paper,
    /// which is not written here.
    public func answer(_ look: View) throws -> Answer {
        let item = try OutgoingItemStore.find(look.tx, id, for: look.actor)
        try item.paper.check(.edit, by: look.actor)
        guard item.paper.hasContent else {
            throw OfficeError(.invalid, "Văn bản mật không soạn trên hệ thống này.")
        }
        guard let found = try DraftTemplateStore.find(look.tx, template), found.template.kind == item.paper.kind,
            let content = Data(base64Encoded: found.body)
        else { throw DraftTemplateStore.notFound }
        let wanted = Set(found.template.fields.compactMap { PaperTemplate.Field(rawValue: $0) })
        let values = try DraftValues(item: item, look: look, code: about, wanted: wanted).all
        return Answer(
            template: found.template, isRestricted: item.paper.isRestricted, content: content,
            values: Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) }))
    }
}
