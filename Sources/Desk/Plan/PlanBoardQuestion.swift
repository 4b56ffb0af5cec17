public import Office
import Storage

/// A plan's outline with where each of its obligations stands: five statements. `.notFound` when there is none that the actor sees.
public struct PlanBoardQuestion: Question {
    public let plan: Key<Document>
    /// Only those that this figure counts; nil for all.
    public let figure: PlanFigure?
    public let after: Int?
    public let limit: Int
    /// Leaves out the outline, who coordinates and what was reported: two statements less.
    public let isBare: Bool

    public init(
        _ plan: Key<Document>, figure: PlanFigure? = nil, after: Int? = nil, limit: Int = 200, isBare: Bool = false
    ) {
        self.isBare = isBare
        self.plan = plan
        self.figure = figure
        self.after = after
        self.limit = min(max(limit, 1), 500)
    }

    public func answer(_ look: View) throws -> PlanBoardPage {
        guard let (item, figures) = try PlanStore.find(look.tx, plan, for: look.actor, on: look.today) else {
            throw DocumentStore.notFound
        }
        let found = try PlanStore.board(
            look.tx, of: plan, for: look.actor, figure: figure, on: look.today, after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        return PlanBoardPage(
            plan: item, figures: figures, shown: figure,
            headings: isBare ? [] : try DocumentTextStore.headings(look.tx, of: plan),
            items: try ObligationItemStore.items(
                look.tx, shown.map(\.id), isBare ? .columns : .whole, for: look.actor),
            next: found.count > limit ? shown.last?.position : nil)
    }
}
