/// How often something is due: «trước ngày 25 hằng tháng».
public struct Rhythm: Hashable, Sendable, Codable {
    public enum Period: String, Hashable, Sendable, Codable, CaseIterable {
        case day, week, month, quarter
        case halfYear = "half-year"
        case year
    }

    public let period: Period
    /// The weekday of a week from 1 for Monday, or the day of the last month of a longer period; nil for its last day.
    public let day: Int?
    /// Whether the paper says «trước ngày».
    public let isBefore: Bool

    /// Nil for a day that the period has not.
    public init?(_ period: Period, day: Int? = nil, isBefore: Bool = false) {
        let days =
            switch period {
            case .day: 1...1
            case .week: 1...7
            default: 1...31
            }
        if let day, !days.contains(day) { return nil }
        self.period = period
        self.day = period == .day ? nil : day
        self.isBefore = isBefore
    }

    /// Whether a time that falls on a day off moves to the next working day: «hằng ngày» means each day of work.
    public func rolls(_ choices: CountingChoices) -> Bool { choices.namedDaysRoll || period == .day }

    /// The first time after `start` at which it is due.
    func next(after start: CalendarDay, _ choices: CountingChoices) -> CalendarDay {
        var place = start
        var due = self.due(inPeriodOf: place, choices)
        while due <= start, due < .last {
            place = nextPeriod(after: place)
            due = self.due(inPeriodOf: place, choices)
        }
        return due
    }

    /// When it is due in the period to which `day` belongs; a month that is too short has it on its last day.
    func due(inPeriodOf day: CalendarDay, _ choices: CountingChoices) -> CalendarDay {
        let named =
            switch period {
            case .day: day
            case .week: day.adding(days: (self.day ?? 7) - day.weekday)
            case .month, .quarter, .halfYear, .year:
                self.day.flatMap { CalendarDay(year: day.year, month: lastMonth(of: day), day: $0) }
                    ?? lastDay(ofPeriodOf: day)
            }
        return isBefore && !choices.beforeIncludesDay ? named.adding(days: -1) : named
    }

    /// The first day of the next period.
    func nextPeriod(after day: CalendarDay) -> CalendarDay { lastDay(ofPeriodOf: day).adding(days: 1) }

    private func lastDay(ofPeriodOf day: CalendarDay) -> CalendarDay {
        switch period {
        case .day: day
        case .week: day.adding(days: 7 - day.weekday)
        default: (CalendarDay(year: day.year, month: lastMonth(of: day), day: 1) ?? day).lastOfMonth
        }
    }

    private func lastMonth(of day: CalendarDay) -> Int {
        let months =
            switch period {
            case .quarter: 3
            case .halfYear: 6
            case .year: 12
            default: 1
            }
        return (day.month - 1) / months * months + months
    }
}
