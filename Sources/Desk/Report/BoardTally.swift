import Office
import Storage
import WorkTime

/// Adds up the board: what the counters of the actor's scopes say, and what he or she takes part in beyond them.
struct BoardTally {
    let day: CalendarDay
    let weekEnd: CalendarDay
    let months: [String]
    private var lines: [Key<Party>: BoardPage.Line] = [:]
    private var flows: [StandingCounter.Kind: [String: Int]] = [:]
    private var lateAtEnd: [Int]
    private var owed = 0
    private var late = 0
    private var dueThisWeek = 0

    init(day: CalendarDay, weekEnd: CalendarDay, months: [String]) {
        self.day = day
        self.weekEnd = weekEnd
        self.months = months
        lateAtEnd = months.map { _ in 0 }
    }

    mutating func add(_ sums: BoardStore.Sums) {
        let ends = sums.lateAtEnd.dropLast() + [sums.late]
        add(
            sums.party, sums.name, isLead: sums.isLead, owed: sums.owed, late: sums.late, week: sums.dueThisWeek,
            ends: Array(ends))
    }

    mutating func add(_ sums: [StandingCounter.Kind: [String: Int]]) {
        for (kind, months) in sums {
            flows[kind, default: [:]].merge(months, uniquingKeysWith: +)
        }
    }

    /// One standing, counted as the counters would.
    mutating func add(_ standing: PartStanding, _ name: String) {
        if standing.isPiece { return }
        let isLead = standing.role == .lead
        for (counter, number) in standing.contributions where isLead {
            guard counter.kind != .owed, counter.kind != .due else { continue }
            flows[counter.kind, default: [:]][counter.at, default: 0] += number
        }
        let isOwed = standing.phase == .open || standing.phase == .suspended
        guard isOwed else { return }
        func isLate(on end: CalendarDay) -> Bool {
            standing.holds(on: end) && standing.isOverdue(on: end)
        }
        let ends = months.dropLast().map { month in
            isLate(on: (CalendarDay("\(month)-01") ?? .first).lastOfMonth) ? 1 : 0
        }
        let isNow = standing.isCurrent
        let isDue =
            isNow && standing.phase == .open && !standing.isReportedInTime
            && standing.due.map { day <= $0 && $0 <= weekEnd } ?? false
        let isLateNow = isNow && isLate(on: day)
        add(
            standing.party, name, isLead: isLead, owed: isNow ? 1 : 0, late: isLateNow ? 1 : 0, week: isDue ? 1 : 0,
            ends: ends + [isLateNow ? 1 : 0])
    }

    private mutating func add(
        _ party: Key<Party>, _ name: String, isLead: Bool, owed: Int, late: Int, week: Int, ends: [Int]
    ) {
        var line =
            lines[party]
            ?? BoardPage.Line(
                party: party, name: name, owed: 0, late: 0, dueThisWeek: 0, lateAtEnd: months.map { _ in 0 })
        line.owed += owed
        line.late += late
        line.dueThisWeek += week
        for (place, number) in ends.enumerated() {
            line.lateAtEnd[place] += number
            if isLead { lateAtEnd[place] += number }
        }
        lines[party] = line
        guard isLead else { return }
        self.owed += owed
        self.late += late
        dueThisWeek += week
    }

    func page(
        decisions: Int, lists: [BoardStore.List: [BoardLine]], letters: [UrgingLetterItem], plan: DocumentLabel?,
        bars: [PlanBar]
    ) -> BoardPage {
        let trend = months.enumerated().map { place, month in
            BoardPage.Month(
                month: month, assigned: flows[.assigned]?[month] ?? 0, doneInTime: flows[.doneInTime]?[month] ?? 0,
                doneLate: flows[.doneLate]?[month] ?? 0, late: lateAtEnd[place])
        }
        let shown = lines.values.filter { $0.owed > 0 || $0.lateAtEnd.contains { $0 > 0 } }
        return BoardPage(
            day: day, weekEnd: weekEnd, owed: owed, late: late, dueThisWeek: dueThisWeek, decisions: decisions,
            months: trend, lines: shown.sorted { ($1.late, $1.owed, $0.party) < ($0.late, $0.owed, $1.party) },
            lateList: lists[.late] ?? [], weekList: lists[.week] ?? [], decisionList: lists[.decision] ?? [],
            letters: letters, plan: plan, bars: bars)
    }
}
