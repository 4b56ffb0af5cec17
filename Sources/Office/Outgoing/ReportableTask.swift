/// A task that somebody could report by an outgoing paper, as the form of a draft offers it.
public struct ReportableTask: Sendable, Equatable {
    public let id: Key<Obligation>
    public let content: String
    /// The paper that laid it down.
    public let document: DocumentLabel?

    public init(id: Key<Obligation>, content: String, document: DocumentLabel?) {
        self.id = id
        self.content = content
        self.document = document
    }
}
