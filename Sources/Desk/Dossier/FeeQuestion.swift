public import Office
import Storage

/// What is to be paid for a dossier, and every entry: the statements of `CaseQuestion` and one more. `.notFound` for who does not see
/// the dossier.
public struct FeeQuestion: Question {
    public struct Answer: Sendable {
        public let page: CasePage
        public let entries: [FeeEntry]
        public let mayRecord: Bool
    }

    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let page = try CaseQuestion(id).answer(look)
        guard page.item.desk == .dossiers else { throw CaseStore.notFound }
        return Answer(
            page: page, entries: try FeeStore.entries(look.tx, of: id), mayRecord: look.actor.takesFees)
    }
}
