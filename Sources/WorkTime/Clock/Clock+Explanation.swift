extension Clock {
    /// The same answer as `due(_:from:suspended:)`, reached by walking from day to day, with every step on the way.
    public func explanation(
        of rule: DeadlineRule, from start: ClockStart, suspended: [Suspension] = []
    ) -> ClockExplanation {
        var walk = ClockWalk(calendar: calendar, suspended: suspended)
        let due =
            switch rule {
            case .within(let term): walk.through(term, from: start)
            case .every(let rhythm): walk.through(rhythm, after: start.day, choices)
            case .date, .month, .quarter, .year, .range:
                rule.namedDay(choices).flatMap { walk.to($0, rolls: choices.namedDaysRoll) }
            }
        if let due { walk.note(due.day, .due) }
        return ClockExplanation(rule: rule, start: start, choices: choices, steps: walk.steps, due: due)
    }
}

/// Counts a deadline as one does with a calendar on the wall.
private struct ClockWalk {
    let calendar: WorkCalendar
    let suspended: [Suspension]
    private(set) var steps: [ClockStep] = []

    init(calendar: WorkCalendar, suspended: [Suspension]) {
        self.calendar = calendar
        self.suspended = suspended
    }

    mutating func note(_ day: CalendarDay, _ kind: ClockStep.Kind) {
        steps.append(ClockStep(day: day, kind: kind, mark: calendar.mark(of: day)))
    }

    mutating func through(_ term: Term, from start: ClockStart) -> Due? {
        guard calendar.years.contains(start.day.year) else { return nil }
        note(start.day, .start)
        switch term.unit {
        case .hour, .workingHour: return through(hours: term, from: start)
        case .workingDay: return last(of: term.amount, after: start.day, counts: calendar.isWorking).map { Due($0) }
        case .day:
            return last(of: term.amount, after: start.day) { _ in true }.flatMap { roll(from: $0) }.map { Due($0) }
        case .week, .month, .year:
            let end =
                switch term.unit {
                case .week: start.day.adding(days: 7 * term.amount)
                case .month: start.day.adding(months: term.amount)
                default: start.day.adding(months: 12 * term.amount)
                }
            note(end, .corresponding)
            return moved(end, after: start.day).flatMap { roll(from: $0) }.map { Due($0) }
        }
    }

    /// The day on which the last of so many days is counted.
    private mutating func last(
        of amount: Int, after start: CalendarDay, counts: (CalendarDay) -> Bool
    ) -> CalendarDay? {
        var day = start
        var count = 0
        while count < amount {
            day = day.adding(days: 1)
            guard calendar.years.contains(day.year) else { return nil }
            if isStill(day) {
                guard wait(day) else { return nil }
            } else if counts(day) {
                count += 1
                note(day, .counted(count))
            } else {
                note(day, .skipped)
            }
        }
        return day
    }

    private mutating func through(hours term: Term, from start: ClockStart) -> Due? {
        var day = start.day
        var begin = start.minute ?? 1440
        var sum = 0
        while calendar.years.contains(day.year) {
            let sessions =
                term.unit == .workingHour
                ? calendar.sessions(on: day) : OfficeHours.Session(start: 0, end: 1440).map { [$0] } ?? []
            if isStill(day) {
                guard wait(day) else { return nil }
            } else if sessions.isEmpty {
                note(day, .skipped)
            } else {
                var worked = 0
                var end: Int?
                for session in sessions where end == nil {
                    let from = max(session.start, begin)
                    let left = term.amount * 60 - sum - worked
                    if from < session.end, session.end - from >= left { end = from + left }
                    worked += max(0, min(session.end - from, left))
                }
                sum += worked
                if worked > 0 { note(day, .minutes(worked, sum: sum)) }
                if let end {
                    return Due(day, minute: end == 1440 && term.unit == .hour ? nil : end)
                }
            }
            day = day.adding(days: 1)
            begin = 0
        }
        return nil
    }

    mutating func to(_ named: CalendarDay, rolls: Bool) -> Due? {
        note(named, .named)
        guard let first = suspended.map(\.from).min(), first <= named else {
            return (rolls ? roll(from: named) : named).map { Due($0) }
        }
        guard let end = moved(named, after: first.adding(days: -1)) else { return nil }
        return (rolls || end != named ? roll(from: end) : end).map { Due($0) }
    }

    mutating func through(_ rhythm: Rhythm, after start: CalendarDay, _ choices: CountingChoices) -> Due? {
        var place = start
        while calendar.years.contains(place.year) {
            let day = rhythm.due(inPeriodOf: place, choices)
            place = rhythm.nextPeriod(after: place)
            guard day > start else { continue }
            note(day, .named)
            if isStill(day) {
                guard wait(day) else { return nil }
                continue
            }
            return (rhythm.rolls(choices) ? roll(from: day) : day).map { Due($0) }
        }
        return nil
    }

    /// `end`, later by each day after `start` on which the clock stood still.
    private mutating func moved(_ end: CalendarDay, after start: CalendarDay) -> CalendarDay? {
        var left = end.daysSinceEpoch - start.daysSinceEpoch
        var day = start
        while left > 0 {
            day = day.adding(days: 1)
            guard day < .last else { return nil }
            if isStill(day) {
                guard wait(day) else { return nil }
            } else {
                left -= 1
            }
        }
        return day
    }

    /// The next working day on which the clock runs, from that day on.
    private mutating func roll(from day: CalendarDay) -> CalendarDay? {
        var day = day
        while calendar.years.contains(day.year) {
            if isStill(day) {
                guard wait(day) else { return nil }
            } else if calendar.isWorking(day) {
                return day
            } else {
                note(day, .rolled)
            }
            day = day.adding(days: 1)
        }
        return nil
    }

    private func isStill(_ day: CalendarDay) -> Bool { suspended.contains { $0.contains(day) } }

    /// Notes a day on which the clock stands still; false when it does so for good.
    private mutating func wait(_ day: CalendarDay) -> Bool {
        let isEndless = suspended.contains { $0.contains(day) && $0.until == nil }
        note(day, isEndless ? .stopped : .suspended)
        return !isEndless
    }
}
