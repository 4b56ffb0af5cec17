public import Office
import Storage

/// The records behind a figure of a report: those that it counted, and no others. Five statements; two more for each further
/// 500 records of a file.
public struct RecordsQuestion: Question {
    public let figure: ReportFigure
    public let filter: ReportFilter
    public let span: ReportSpan
    public let after: DueCursor?
    public let limit: Int
    /// Whether all of them are counted: not for each stretch of a file. Whatever is asked looks through all that stands, so a
    /// file takes long stretches.
    public let isCounted: Bool

    public init(
        _ figure: ReportFigure, of filter: ReportFilter, in span: ReportSpan,
        after: DueCursor? = nil, limit: Int = 50, isCounted: Bool = true
    ) {
        self.figure = figure
        self.filter = filter
        self.span = span
        self.after = after
        self.limit = min(max(limit, 1), isCounted ? 500 : 5_000)
        self.isCounted = isCounted
    }

    public func answer(_ look: View) throws -> RecordsPage {
        let span = span.cut(at: look.today)
        let sight = look.actor.sight
        let found = try FigureStore.records(
            look.tx, of: figure, filter: filter, by: nil, in: span, sight: sight, after: after, limit: limit + 1)
        let shown = found.prefix(limit)
        let count =
            isCounted
            ? try FigureStore.count(look.tx, of: figure, filter: filter, by: nil, in: span, sight: sight) : shown.count
        return RecordsPage(
            figure: figure, span: span, name: try name(look, isEmpty: count == 0), count: count,
            items: try shown.map(\.id).chunks(of: 500).flatMap {
                try ObligationItemStore.items(look.tx, Array($0), for: look.actor)
            },
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
