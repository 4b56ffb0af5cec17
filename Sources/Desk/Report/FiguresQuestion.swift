public import Office
import Storage

/// The figures of a period broken down by unit, person, leader, plan or field, of what the actor may see: two statements.
///
/// Of a day that is past it answers what was so at the end of that day.
public struct FiguresQuestion: Question {
    public let subject: ReportSubject
    public let filter: ReportFilter
    public let span: ReportSpan
    public let limit: Int

    public init(
        by subject: ReportSubject, of filter: ReportFilter = ReportFilter(), in span: ReportSpan, limit: Int = 200
    ) {
        self.subject = subject
        self.filter = filter
        self.span = span
        self.limit = min(max(limit, 1), 5_000)
    }

    public func answer(_ look: View) throws -> FiguresPage {
        let span = span.cut(at: look.today)
        let lines = try FigureStore.lines(
            look.tx, by: subject, of: filter, in: span, sight: look.actor.sight, limit: limit + 1)
        return FiguresPage(
            subject: subject, span: span, lines: Array(lines.prefix(limit)),
            total: try FigureStore.figures(look.tx, of: filter, in: span, sight: look.actor.sight),
            isCut: lines.count > limit)
    }
}
