public import Office

/// A plan's outline with where each of its obligations stands.
public struct PlanBoardPage: Sendable, Equatable {
    public let plan: PlanItem
    /// In the paper's order; an item belongs under the heading whose `ref` its own begins with.
    public let headings: [DraftHeading]
    /// In the paper's order.
    public let items: [ObligationItem]
    /// Give as `after` for the next page; nil at the end.
    public let next: Int?

    public init(plan: PlanItem, headings: [DraftHeading], items: [ObligationItem], next: Int?) {
        self.plan = plan
        self.headings = headings
        self.items = items
        self.next = next
    }
}
