/// All that says which days and hours the office works, before it is laid out day by day.
public struct CalendarLaw: Hashable, Sendable {
    /// The weekly days off: 6 for Saturday, 7 for Sunday.
    public let weeklyRest: Set<Int>
    public let weeklyRestTitle: String
    public let weeklyRestSource: String
    /// The article by which a holiday on a weekly day off is made up for.
    public let compensationSource: String
    public let holidays: [HolidayRule]
    /// Of two that fit a day the later one counts, so exceptions stand after the rule.
    public let hours: [OfficeHours]

    public init(
        weeklyRest: Set<Int>, weeklyRestTitle: String, weeklyRestSource: String, compensationSource: String,
        holidays: [HolidayRule], hours: [OfficeHours]
    ) {
        self.weeklyRest = weeklyRest
        self.weeklyRestTitle = weeklyRestTitle
        self.weeklyRestSource = weeklyRestSource
        self.compensationSource = compensationSource
        self.holidays = holidays
        self.hours = hours
    }

    /// The sessions of that day, were it worked with the hours of that weekday.
    func sessions(on day: CalendarDay, as weekday: Int) -> [OfficeHours.Session] {
        hours.last { $0.sessions[weekday] != nil && $0.season?.contains(day) ?? true }?.sessions[weekday] ?? []
    }
}
