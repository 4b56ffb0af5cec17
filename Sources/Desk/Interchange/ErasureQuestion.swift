public import Office
import Storage

/// One file that is to be removed for good, or was, and what the actor may say of it. Clerks, administrators and the office's
/// leaders; everybody else gets «not found».
public struct ErasureQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let item: FileErasure
        public let mayConfirm: Bool
        public let mayDecline: Bool
        /// Whether the actor may look at the message.
        public let seesMessage: Bool
    }

    public let id: Key<FileErasure>

    public init(_ id: Key<FileErasure>) { self.id = id }

    public func answer(_ view: View) throws -> Answer {
        let actor = view.actor
        guard actor.seesErasures else { throw FileErasureStore.notFound }
        let item = try FileErasureStore.find(view.tx, id)
        let isOwn = item.askedBy == actor.person
        let isOpen = item.state == .asked
        return Answer(
            item: item, mayConfirm: isOpen && actor.settlesErasures && !isOwn,
            mayDecline: isOpen && (actor.settlesErasures || isOwn), seesMessage: actor.keepsInterchange)
    }
}
