public import Office
import Storage

/// A unit's report: its figures, who does the work, and where it waits.
public struct UnitReportPage: Sendable, Equatable {
    public let unit: NamedParty
    public let span: ReportSpan
    public let figures: ReportFigures
    public let people: [ReportLine]
    public let waits: WaitsPage
    /// The first of what is overdue at the end of the period.
    public let overdue: [ObligationItem]

    public init(
        unit: NamedParty, span: ReportSpan, figures: ReportFigures, people: [ReportLine], waits: WaitsPage,
        overdue: [ObligationItem]
    ) {
        self.unit = unit
        self.span = span
        self.figures = figures
        self.people = people
        self.waits = waits
        self.overdue = overdue
    }
}

/// A unit's report over a period, of what the actor may see: six statements. `.notFound` when there is no such unit.
public struct UnitReportQuestion: Question {
    public let unit: Key<Unit>
    public let span: ReportSpan

    public init(_ unit: Key<Unit>, in span: ReportSpan) {
        self.unit = unit
        self.span = span
    }

    public func answer(_ look: View) throws -> UnitReportPage {
        let span = span.cut(at: look.today)
        guard let name = try FigureStore.name(look.tx, of: .unit, unit.value) else {
            throw OfficeError(.notFound, "Không tìm thấy đơn vị này.")
        }
        let party = Key<Party>(unit)
        let filter = ReportFilter(party: party)
        let sight = look.actor.sight
        return UnitReportPage(
            unit: NamedParty(key: party, kind: .unit, name: name), span: span,
            figures: try FigureStore.figures(look.tx, of: filter, in: span, sight: sight),
            people: try FigureStore.lines(look.tx, by: .person, of: filter, in: span, sight: sight, limit: 100),
            waits: try look.waits(in: span, of: filter, limit: 20),
            overdue: try FigureStore.items(
                look.tx, of: .overdue, filter: filter, in: span, sight: sight, limit: 10, for: look.actor
            ).map { $0.item.standing(at: $0.place) })
    }
}
