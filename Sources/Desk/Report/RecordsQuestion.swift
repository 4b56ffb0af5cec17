public import Office
import Storage

/// The records behind a figure of a report: those that it counted, and no others. Five statements.
public struct RecordsQuestion: Question {
    public let figure: ReportFigure
    public let filter: ReportFilter
    public let span: ReportSpan
    public let after: DueCursor?
    public let limit: Int

    public init(
        _ figure: ReportFigure, of filter: ReportFilter, in span: ReportSpan,
        after: DueCursor? = nil, limit: Int = 50
    ) {
        self.figure = figure
        self.filter = filter
        self.span = span
        self.after = after
        self.limit = min(max(limit, 1), 500)
    }

    public func answer(_ look: View) throws -> RecordsPage {
        let span = span.cut(at: look.today)
        let sight = look.actor.sight
        let found = try FigureStore.records(
            look.tx, of: figure, filter: filter, by: nil, in: span, sight: sight, after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        let count = try FigureStore.count(look.tx, of: figure, filter: filter, by: nil, in: span, sight: sight)
        return RecordsPage(
            figure: figure, span: span, name: try name(look, isEmpty: count == 0), count: count,
            items: try ObligationItemStore.items(look.tx, shown.map(\.id), for: look.actor),
            next: found.count > limit ? shown.last : nil)
    }

    /// A plan or field of which the actor sees nothing is not named: its excerpt may be what is restricted.
    private func name(_ look: View, isEmpty: Bool) throws -> String? {
        if filter.without != nil { return nil }
        let keys: [(ReportSubject, Int64?)] = [
            (.unit, filter.party?.value), (.person, filter.officer?.value), (.leader, filter.leader?.value),
            (.plan, filter.plan?.value), (.field, filter.field?.value),
        ]
        for (subject, key) in keys {
            if isEmpty, subject == .plan || subject == .field { continue }
            if let key { return try FigureStore.name(look.tx, of: subject, key) }
        }
        return nil
    }
}
