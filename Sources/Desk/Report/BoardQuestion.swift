public import Office
import Storage
import WorkTime

/// The leaders' board, of what the actor may see: five statements, one more for leaders, none of which reads the obligations one by one.
public struct BoardQuestion: Question {
    /// Whose bars are drawn; nil for the largest of the newest plans.
    public let plan: Key<Document>?

    public init(plan: Key<Document>? = nil) { self.plan = plan }

    public func answer(_ look: View) throws -> BoardPage {
        let day = look.today
        let weekEnd = day.adding(days: 7 - day.weekday)
        let months = (0..<12).map { day.firstOfMonth.adding(months: $0 - 11).monthKey }
        let sight = look.actor.sight
        var tally = BoardTally(day: day, weekEnd: weekEnd, months: months)
        for sums in try BoardStore.sums(look.tx, on: day, weekEnd: weekEnd, months: months, sight: sight) {
            tally.add(sums)
        }
        tally.add(try BoardStore.flows(look.tx, since: months[0], sight: sight))
        for (standing, name) in try BoardStore.restricted(look.tx, for: look.actor) { tally.add(standing, name) }
        let lists = try BoardStore.lists(look.tx, for: look.actor, on: day, weekEnd: weekEnd, limit: 8)
        let bars = try PlanBarStore.bars(look.tx, of: plan, for: look.actor, limit: 60)
        return tally.page(
            decisions: lists.decisions, lists: lists.lists,
            letters: look.actor.isLeader ? try UrgingLetterStore.items(look.tx, in: [.drafted], limit: 20) : [],
            plan: bars?.plan, bars: bars?.bars ?? [])
    }
}

extension CalendarDay {
    var firstOfMonth: CalendarDay { adding(days: 1 - day) }
}
