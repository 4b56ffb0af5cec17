public import Office
import Storage

/// What a unit leads or coordinates, as far as the actor may see it. `.notFound` when there is no such unit.
public struct UnitWorkQuestion: Question {
    public let unit: Key<Unit>
    public let part: WorkPart
    public let filter: ObligationFilter
    public let after: DueCursor?
    public let limit: Int
    public let extent: ObligationItem.Extent

    public init(
        _ unit: Key<Unit>, part: WorkPart = .lead, filter: ObligationFilter = ObligationFilter(),
        after: DueCursor? = nil, limit: Int = 50, _ extent: ObligationItem.Extent = .whole
    ) {
        self.unit = unit
        self.part = part
        self.filter = filter
        self.after = after
        self.limit = min(max(limit, 1), 200)
        self.extent = extent
    }

    public func answer(_ look: View) throws -> UnitWorkPage {
        let work = try look.work(
            of: Key<Party>(unit), as: .unit, part: part, filter: filter, after: after, limit: limit,
            extent, missing: "Không tìm thấy đơn vị này.")
        return UnitWorkPage(
            unit: work.party, part: part, counts: work.counts, items: work.items, next: work.next,
            end: try ReorganisationStore.end(look.tx, of: unit, on: look.today))
    }
}
