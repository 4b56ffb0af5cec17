public import WorkTime

/// The lists of outgoing papers.
public enum OutgoingListKind: String, Sendable, CaseIterable {
    /// Whose next act is the person's own.
    case waiting
    /// In which he or she takes part, still under way.
    case mine
    /// Signed and not out yet, the most pressing first.
    case here
    /// Whatever he or she may see.
    case all
}

/// Where a page of such a list begins: after this paper in the order of the list.
public struct OutgoingCursor: Sendable, Equatable {
    /// Only in the list of what is still here.
    public let due: Instant?
    public let id: Key<Outgoing>

    public init(due: Instant?, id: Key<Outgoing>) {
        self.due = due
        self.id = id
    }
}
