/// Says when a deadline ends (Bộ luật Dân sự 2015, Điều 144–148), at the cost of a few look-ups, however long it is.
///
/// `explanation(of:from:suspended:)` says why, day by day.
public struct Clock: Sendable {
    public let calendar: WorkCalendar
    public let choices: CountingChoices

    public init(_ calendar: WorkCalendar, choices: CountingChoices = CountingChoices()) {
        self.calendar = calendar
        self.choices = choices
    }

    /// When it ends; nil while the clock stands still before its end, or where the end lies outside the calendar.
    ///
    /// `start` is the event that a term counts from, or the day after which a rhythm is next due.
    public func due(_ rule: DeadlineRule, from start: ClockStart, suspended: [Suspension] = []) -> Due? {
        let still = StandingSpans(suspended)
        switch rule {
        case .within(let term): return due(term, from: start, still)
        case .every(let rhythm): return next(rhythm, after: start.day, still)
        case .date, .month, .quarter, .year, .range:
            return rule.namedDay(choices).flatMap { named($0, still) }
        }
    }

    // MARK: - Terms

    private func due(_ term: Term, from start: ClockStart, _ still: StandingSpans) -> Due? {
        switch term.unit {
        case .hour: due(minutes: term.amount * 60, from: start, still)
        case .workingHour: due(workingMinutes: term.amount * 60, from: start, still)
        case .workingDay: due(workingDays: term.amount, after: start.day, still).map { Due($0) }
        case .day, .week, .month, .year:
            self.due(days: Self.length(of: term, from: start.day), after: start.day, still)
                .flatMap { rolled($0, still) }.map { Due($0) }
        }
    }

    /// The days of a term that is counted in days, weeks, months or years: to the day that corresponds to the first.
    static func length(of term: Term, from start: CalendarDay) -> Int {
        switch term.unit {
        case .week: term.amount * 7
        case .month: start.adding(months: term.amount).daysSinceEpoch - start.daysSinceEpoch
        case .year: start.adding(months: term.amount * 12).daysSinceEpoch - start.daysSinceEpoch
        default: term.amount
        }
    }

    /// The day that is so many days after `start`, those left out on which the clock stands still.
    private func due(days: Int, after start: CalendarDay, _ still: StandingSpans) -> CalendarDay? {
        var end = start.daysSinceEpoch + days
        for span in still.spans where span.upperBound > start.daysSinceEpoch + 1 {
            let from = max(span.lowerBound, start.daysSinceEpoch + 1)
            guard from <= end else { break }
            if span.upperBound == .max { return nil }
            end += span.upperBound - from
        }
        return CalendarDay(daysSinceEpoch: end)
    }

    private func due(workingDays: Int, after start: CalendarDay, _ still: StandingSpans) -> CalendarDay? {
        guard let index = calendar.index(of: start) else { return nil }
        let limit = calendar.workedBefore.count - 1
        var number = Int(calendar.workedBefore[index + 1]) + workingDays - 1
        for span in still.spans {
            let from = min(max(span.lowerBound - calendar.firstDay, index + 1), limit)
            let until = min(max(span.upperBound == .max ? limit : span.upperBound - calendar.firstDay, from), limit)
            guard from < until else { continue }
            // The last working day that is needed lies before the clock stands still.
            if number < Int(calendar.workedBefore[from]) { break }
            if span.upperBound == .max { return nil }
            number += Int(calendar.workedBefore[until] - calendar.workedBefore[from])
        }
        return calendar.workingDay(number: number)
    }

    // MARK: - Hours

    private func due(minutes: Int, from start: ClockStart, _ still: StandingSpans) -> Due? {
        let first = start.day.daysSinceEpoch * 1440 + (start.minute ?? 1440)
        var end = first + minutes
        for span in still.spans where span.upperBound == .max || span.upperBound * 1440 > first {
            let from = max(span.lowerBound * 1440, first)
            guard from < end else { break }
            if span.upperBound == .max { return nil }
            end += span.upperBound * 1440 - from
        }
        // Midnight is the end of the day before.
        let day = (end - 1) / 1440
        let minute = end - day * 1440
        return CalendarDay(daysSinceEpoch: day).map { Due($0, minute: minute == 1440 ? nil : minute) }
    }

    private func due(workingMinutes: Int, from start: ClockStart, _ still: StandingSpans) -> Due? {
        guard let index = calendar.index(of: start.day) else { return nil }
        let minutes = calendar.minutesBefore
        let limit = minutes.count - 1
        let first = Int(minutes[index]) + worked(on: start.day, until: start.minute ?? 1440)
        var end = first + workingMinutes
        for span in still.spans {
            let from = min(max(span.lowerBound - calendar.firstDay, index), limit)
            let until = min(max(span.upperBound == .max ? limit : span.upperBound - calendar.firstDay, from), limit)
            let done = max(Int(minutes[from]), first)
            guard from < until, Int(minutes[until]) > done else {
                if span.upperBound == .max, end > done { return nil }
                continue
            }
            if end <= done { break }
            if span.upperBound == .max { return nil }
            end += Int(minutes[until]) - done
        }
        guard end <= Int(minutes[limit]) else { return nil }
        // The first day by whose end all minutes are worked.
        var (low, high) = (index, limit - 1)
        while low < high {
            let middle = (low + high) / 2
            if Int(minutes[middle + 1]) >= end { high = middle } else { low = middle + 1 }
        }
        guard let day = CalendarDay(daysSinceEpoch: calendar.firstDay + low) else { return nil }
        return Due(day, minute: clock(afterWorking: end - Int(minutes[low]), on: day))
    }

    /// The minutes of office hours on that day before a time of day.
    func worked(on day: CalendarDay, until minute: Int) -> Int {
        calendar.sessions(on: day).reduce(0) { $0 + max(0, min($1.end, minute) - $1.start) }
    }

    /// The time of day at which so many minutes of office hours are over.
    func clock(afterWorking minutes: Int, on day: CalendarDay) -> Int? {
        var rest = minutes
        for session in calendar.sessions(on: day) {
            if rest <= session.end - session.start { return session.start + rest }
            rest -= session.end - session.start
        }
        return nil
    }

    // MARK: - Named days and rhythms

    /// A day that the paper names, later by the days on which the clock stood still before it.
    private func named(_ day: CalendarDay, _ still: StandingSpans) -> Due? {
        var end = day.daysSinceEpoch
        var isMoved = false
        for span in still.spans where span.lowerBound <= end {
            if span.upperBound == .max { return nil }
            end += span.count
            isMoved = true
        }
        let last = CalendarDay(daysSinceEpoch: end)
        return (isMoved || choices.namedDaysRoll ? last.flatMap { rolled($0, still) } : last).map { Due($0) }
    }

    /// The next time after `start`; times at which the clock stands still are left out.
    private func next(_ rhythm: Rhythm, after start: CalendarDay, _ still: StandingSpans) -> Due? {
        var start = start
        for _ in 0...still.spans.count {
            let day = rhythm.next(after: start, choices)
            guard let running = still.running(from: day.daysSinceEpoch) else { return nil }
            if running == day.daysSinceEpoch {
                return (rhythm.rolls(choices) ? rolled(day, still) : day).map { Due($0) }
            }
            start = CalendarDay(daysSinceEpoch: running - 1) ?? .last
        }
        return nil
    }

    /// The next working day on which the clock runs, from that day on.
    private func rolled(_ day: CalendarDay, _ still: StandingSpans) -> CalendarDay? {
        var day = day
        while true {
            guard let running = still.running(from: day.daysSinceEpoch),
                let next = CalendarDay(daysSinceEpoch: running).flatMap(calendar.workingDay(from:))
            else { return nil }
            if next == day { return day }
            day = next
        }
    }
}
