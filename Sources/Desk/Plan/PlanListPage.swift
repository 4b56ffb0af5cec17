public import Office

/// The papers whose obligations are followed, newest first.
public struct PlanListPage: Sendable, Equatable {
    public let items: [PlanItem]
    /// Give as `before` for the next page; nil at the end.
    public let next: Key<Document>?

    public init(items: [PlanItem], next: Key<Document>?) {
        self.items = items
        self.next = next
    }
}
