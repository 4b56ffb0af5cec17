public import Office
import Storage

/// Takes a Word template out of use; drafts that began with it keep what they have. By administrators; journal:
/// `outgoing.template_ended`.
public struct EndDraftTemplate: Command {
    public let id: Key<DraftTemplate>
    public let version: Int64

    public init(_ id: Key<DraftTemplate>, version: Int64) {
        self.id = id
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustAdminister()
        guard try DraftTemplateStore.find(act.tx, id) != nil else { throw DraftTemplateStore.notFound }
        try DraftTemplateStore.end(act.tx, id, version: version, by: act.actor.person)
        try act.record(.draftTemplateEnded, on: .setting, id.value)
    }
}
