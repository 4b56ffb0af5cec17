public import Office
import Storage
import WorkTime

/// How long work waited: at each unit, and at each hand-over between two sides.
public struct WaitsPage: Sendable, Equatable {
    public let span: ReportSpan
    public let units: [WaitLine]
    public let handOvers: [WaitLine]

    public init(span: ReportSpan, units: [WaitLine], handOvers: [WaitLine]) {
        self.span = span
        self.units = units
        self.handOvers = handOvers
    }
}

/// How long work waited at each unit and at each hand-over within a period, of what the actor may see: one statement.
public struct WaitsQuestion: Question {
    public let span: ReportSpan
    public let filter: ReportFilter

    public init(in span: ReportSpan, of filter: ReportFilter = ReportFilter()) {
        self.span = span
        self.filter = filter
    }

    public func answer(_ look: View) throws -> WaitsPage {
        try look.waits(in: span.cut(at: look.today), of: filter)
    }
}

extension View {
    func waits(in span: ReportSpan, of filter: ReportFilter, limit: Int = 100) throws -> WaitsPage {
        let start = OfficeTime.start(of: span.start)
        let end = min(now, OfficeTime.start(of: span.end.adding(days: 1)))
        let waits = try StintStore.waits(tx, from: start, until: end, filter: filter, sight: actor.sight, limit: limit)
        return WaitsPage(span: span, units: waits.units, handOvers: waits.handOvers)
    }
}
