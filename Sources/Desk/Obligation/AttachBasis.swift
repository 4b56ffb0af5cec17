public import Office
import Storage

/// Puts the paper to an obligation that began with an oral direction or in a meeting.
///
/// By the assigner, the planner or a clerk; `.conflict` when it has a paper already. Writes `obligation.basis_attached`.
public struct AttachBasis: Command {
    public let obligation: Key<Obligation>
    public let document: Key<Document>

    public init(_ document: Key<Document>, to obligation: Key<Obligation>) {
        self.obligation = obligation
        self.document = document
    }

    public func run(_ act: Act) throws {
        let change = try act.begin(.attachBasis, on: obligation, version: nil)
        try act.require(document)
        try ObligationStore.attach(act.tx, document, to: obligation)
        try act.reindex(obligation)
        try act.finish(change, as: .basisAttached, ["document": JournalValue(document)])
    }
}
