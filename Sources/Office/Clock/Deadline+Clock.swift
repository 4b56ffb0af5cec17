public import WorkTime

extension Deadline {
    /// With the due day that follows from its term, its start and the clock; itself where it gives no term or no start, or
    /// where the clock knows no end of it.
    public func counted(by clock: Clock, suspended: [Suspension] = []) -> Deadline {
        guard kind == .relative, let term, let start,
            let due = clock.due(.within(term), from: ClockStart(start), suspended: suspended)
        else { return self }
        var deadline = self
        deadline.due = due.day
        if let minute = due.minute { deadline.time = Due.clock(minute) }
        return deadline
    }

    /// As it is when the clock runs on after the last of these suspensions: a term is counted anew from its start, a day
    /// that was named is later by all the time that stood still since.
    public func resumed(after history: DeadlineHistory, by clock: Clock) -> Deadline {
        if term != nil, start != nil { return counted(by: clock, suspended: history.suspensions) }
        guard let due, let last = history.suspensions.last else { return self }
        var deadline = self
        deadline.due = last.moved(due, by: clock)
        if let named = history.named {
            func day(_ spans: some Sequence<Suspension>) -> CalendarDay? {
                clock.due(.date(named), from: ClockStart(named), suspended: Array(spans))?.day
            }
            let before = history.suspensions.count == 1 ? named : day(history.suspensions.dropLast())
            if before == due, last.from <= due, let all = day(history.suspensions) { deadline.due = all }
        }
        return deadline
    }

    /// By which rule the due day is what it is, and from where it was counted; nil without a due day.
    public func rule(_ choices: CountingChoices) -> (rule: DeadlineRule, start: ClockStart)? {
        guard let due else { return nil }
        if let term, let start { return (.within(term), ClockStart(start)) }
        let start = ClockStart(from ?? due)
        switch kind {
        case .month: return (.month(due), start)
        case .quarter: return (.quarter(due), start)
        case .year: return (.year(due), start)
        case .range: return (.range(from: from ?? due, to: due), start)
        case .ongoing:
            if let rhythm = every.flatMap({ Rhythm(words: $0) }) {
                return (.every(rhythm), ClockStart(due.adding(days: -1)))
            }
            return (.date(due), start)
        case .date, .relative, .none:
            let isBefore = DeadlineWords.isBefore(text)
            let named = isBefore && !choices.beforeIncludesDay ? due.adding(days: 1) : due
            return (.date(named, isBefore: isBefore), start)
        }
    }

    /// Each day on the way to the due day, also those on which the clock stood still; nil without a due day. While it
    /// stands still there is no end. A day that somebody set otherwise than the rule would is explained as named.
    public func explanation(
        _ clock: Clock, _ history: DeadlineHistory = DeadlineHistory(named: nil, laidOn: nil, suspensions: [])
    ) -> ClockExplanation? {
        guard let due else { return nil }
        var laid = self
        if kind != .ongoing, term == nil || start == nil { laid.due = history.named ?? due }
        guard let (rule, start) = laid.rule(clock.choices) else { return nil }
        let named = laid.due ?? due
        for (rule, start) in [(rule, start), (.date(named), ClockStart(named))] {
            let explanation = clock.explanation(of: rule, from: start, suspended: history.suspensions)
            if explanation.due?.day == due || history.isStill && explanation.due == nil { return explanation }
        }
        return clock.explanation(of: .date(due), from: ClockStart(due))
    }
}
