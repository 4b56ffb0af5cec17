public import WorkTime

extension Deadline {
    /// With the due day that follows from its term, its start and the clock; itself where it gives no term or no start.
    public func counted(by clock: Clock) -> Deadline {
        guard kind == .relative, let term, let start else { return self }
        var deadline = self
        let due = clock.due(.within(term), from: ClockStart(start))
        deadline.due = due?.day
        if let minute = due?.minute { deadline.time = Due.clock(minute) }
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

    /// Each day on the way to the due day; nil without one. A day that somebody set otherwise than the rule would is
    /// explained as named.
    public func explanation(_ clock: Clock, suspended: [Suspension] = []) -> ClockExplanation? {
        guard let due, let (rule, start) = rule(clock.choices) else { return nil }
        let explanation = clock.explanation(of: rule, from: start, suspended: suspended)
        if explanation.due?.day == due { return explanation }
        return clock.explanation(of: .date(due), from: ClockStart(due))
    }
}
