public import Office
public import WorkTime

/// An obligation about to be written.
public struct NewObligation: Sendable {
    public let task: CheckedTask
    public let document: Key<Document>?
    /// Its place in the paper; unique within it.
    public let position: Int
    public let origin: ObligationOrigin
    public let orderedBy: String?
    public let orderedOn: CalendarDay?
    public let scope: Key<Scope>

    public init(
        task: CheckedTask, document: Key<Document>?, position: Int, origin: ObligationOrigin, orderedBy: String?,
        orderedOn: CalendarDay?, scope: Key<Scope>
    ) {
        self.task = task
        self.document = document
        self.position = position
        self.origin = origin
        self.orderedBy = orderedBy
        self.orderedOn = orderedOn
        self.scope = scope
    }
}
