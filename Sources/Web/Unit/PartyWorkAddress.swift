import Desk
import Office
import WorkTime

/// What the address of a unit's or person's page says.
struct PartyWorkAddress: Sendable, Equatable {
    let base: Href
    var part = WorkPart.lead
    /// Shows what is overdue, of either part.
    var isOverdue = false
    var after: DueCursor?

    init(_ base: Href, _ query: FormFields = .init()) {
        self.base = base
        part = query["part"].flatMap(WorkPart.init) ?? .lead
        isOverdue = query["due"] == "overdue"
        after = query["after"].flatMap { DueCursor($0) }
    }

    /// Which part to ask for, narrowed to what was due before `today` where the address says so.
    func question(today: CalendarDay) -> (part: WorkPart, filter: ObligationFilter) {
        isOverdue ? (.either, ObligationFilter(overdueOn: today)) : (part, ObligationFilter())
    }

    var href: Href {
        base.adding("part", part == .lead ? nil : part.rawValue).adding("due", isOverdue ? "overdue" : nil)
            .adding("after", after?.description)
    }

    /// The whole list as a table to take away.
    func file(_ format: TableFile) -> Href {
        base.followed(by: format == .xlsx ? "/obligations.xlsx" : "/obligations.csv")
            .adding("part", part == .lead ? nil : part.rawValue).adding("due", isOverdue ? "overdue" : nil)
    }

    func with(_ change: (inout PartyWorkAddress) -> Void) -> Href {
        var address = self
        address.after = nil
        change(&address)
        return address.href
    }
}
