public import Office

/// A plan's outline with where each of its obligations stands.
public struct PlanBoardPage: Sendable, Equatable {
    public let plan: PlanItem
    /// How many of the plan's obligations each figure counts today, whatever is shown.
    public let figures: [PlanFigure: Int]
    /// The figure whose obligations are shown; nil for all.
    public let shown: PlanFigure?
    /// In the paper's order; an item belongs under the heading whose `ref` its own begins with.
    public let headings: [DraftHeading]
    /// In the paper's order.
    public let items: [ObligationItem]
    /// Give as `after` for the next page; nil at the end.
    public let next: Int?

    public init(
        plan: PlanItem, figures: [PlanFigure: Int], shown: PlanFigure?, headings: [DraftHeading],
        items: [ObligationItem], next: Int?
    ) {
        self.plan = plan
        self.figures = figures
        self.shown = shown
        self.headings = headings
        self.items = items
        self.next = next
    }
}
