public import Office
import Storage

/// The Word templates in use: one statement. For administrators; everybody else gets «not found».
public struct DraftTemplateList: Question {
    public struct Answer: Sendable {
        public let templates: [DraftTemplate]
        public let kinds: [PaperKind]
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        return Answer(templates: try DraftTemplateStore.all(look.tx), kinds: look.rules.outgoing.kinds)
    }
}
