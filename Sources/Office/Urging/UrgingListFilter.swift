/// What is waited for in a list of urging.
public enum UrgingListKind: String, Sendable, CaseIterable {
    /// A công văn đôn đốc.
    case letter
    /// The leaders' weekly meeting.
    case meeting
}

/// Of which plan and which leading unit a list of urging shows; nil for all.
public struct UrgingListFilter: Sendable, Equatable {
    public var plan: Key<Document>?
    public var unit: Key<Unit>?

    public init(plan: Key<Document>? = nil, unit: Key<Unit>? = nil) {
        self.plan = plan
        self.unit = unit
    }
}
