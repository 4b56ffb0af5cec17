/// Which days and hours the office works, laid out over some years so that no question walks through them.
///
/// Days before the first year and after the last have no answer: what would need one is nil.
public struct WorkCalendar: Sendable {
    public let years: ClosedRange<Int>
    public let law: CalendarLaw
    /// In the order of the days.
    public let decided: [DecidedDay]
    private let marks: [CalendarDay: DayMark]
    private let rest: DayMark
    private let weekdays: [CalendarDay: Int]
    /// The number of 1 January of the first year.
    let firstDay: Int
    /// How many working days, and minutes of office hours, lie before each day; one more entry than days.
    let workedBefore: [Int32]
    let minutesBefore: [Int32]
    /// The days that are worked, from the first, counted from `firstDay`.
    let workingDays: [Int32]

    /// - Parameter decided: of two for one day the later counts, so the office's own stand last.
    public init(law: CalendarLaw, decided: [DecidedDay] = [], years: ClosedRange<Int> = 2013...2060) {
        let years = years.clamped(to: LunarDay.years)
        var latest: [CalendarDay: DecidedDay] = [:]
        for day in decided { latest[day.day] = day }
        let byYear = Dictionary(grouping: latest.values.sorted { $0.day < $1.day }, by: \.day.year)
        var marks: [CalendarDay: DayMark] = [:]
        var weekdays: [CalendarDay: Int] = [:]
        for year in years {
            let plan = YearPlan(year, law: law, decided: byYear[year] ?? [])
            marks.merge(plan.marks) { $1 }
            weekdays.merge(plan.weekdays) { $1 }
        }
        self.years = years
        self.law = law
        self.decided = latest.values.sorted { $0.day < $1.day }
        self.marks = marks
        self.weekdays = weekdays
        rest = DayMark(kind: .weeklyRest, title: law.weeklyRestTitle, source: law.weeklyRestSource)

        firstDay = AnnualDay.solar(month: 1, day: 1).day(in: years.lowerBound)?.daysSinceEpoch ?? 0
        var worked: [Int32] = [0]
        var minutes: [Int32] = [0]
        var working: [Int32] = []
        var day = CalendarDay.first.adding(days: firstDay - CalendarDay.first.daysSinceEpoch)
        while day.year <= years.upperBound {
            let isWorking = marks[day]?.isWorking ?? !law.weeklyRest.contains(day.weekday)
            if isWorking { working.append(Int32(worked.count - 1)) }
            let hours = isWorking ? law.sessions(on: day, as: weekdays[day] ?? day.weekday) : []
            worked.append(worked[worked.count - 1] + (isWorking ? 1 : 0))
            minutes.append(minutes[minutes.count - 1] + Int32(hours.reduce(0) { $0 + $1.end - $1.start }))
            day = day.adding(days: 1)
        }
        workedBefore = worked
        minutesBefore = minutes
        workingDays = working
    }

    /// Why the day is off, or why it is worked though it seems off; nil for a plain working day.
    public func mark(of day: CalendarDay) -> DayMark? {
        marks[day] ?? (law.weeklyRest.contains(day.weekday) ? rest : nil)
    }

    public func isWorking(_ day: CalendarDay) -> Bool { mark(of: day)?.isWorking ?? true }

    /// The office hours of that day, none when it is off.
    public func sessions(on day: CalendarDay) -> [OfficeHours.Session] {
        isWorking(day) ? law.sessions(on: day, as: weekdays[day] ?? day.weekday) : []
    }

    /// That day when it is worked, else the next that is.
    public func workingDay(from day: CalendarDay) -> CalendarDay? {
        guard let index = index(of: day) else { return nil }
        return workingDay(number: Int(workedBefore[index]))
    }

    /// The working day so many working days after that day, before it when negative; zero is `workingDay(from:)`.
    public func day(_ workingDays: Int, workingDaysAfter day: CalendarDay) -> CalendarDay? {
        guard workingDays != 0 else { return workingDay(from: day) }
        guard let index = index(of: day) else { return nil }
        return workingDays > 0
            ? workingDay(number: Int(workedBefore[index + 1]) + workingDays - 1)
            : workingDay(number: Int(workedBefore[index]) + workingDays)
    }

    /// How many days of a range are worked; days outside the calendar are not counted.
    public func workingDays(from first: CalendarDay, through last: CalendarDay) -> Int {
        guard first <= last else { return 0 }
        let bounds = 0...(workedBefore.count - 1)
        let start = min(max(first.daysSinceEpoch - firstDay, bounds.lowerBound), bounds.upperBound)
        let end = min(max(last.daysSinceEpoch - firstDay + 1, bounds.lowerBound), bounds.upperBound)
        return Int(workedBefore[end] - workedBefore[start])
    }

    func workingDay(number: Int) -> CalendarDay? {
        guard workingDays.indices.contains(number) else { return nil }
        return CalendarDay(daysSinceEpoch: firstDay + Int(workingDays[number]))
    }

    /// The place of the day in the tables; nil outside the calendar.
    func index(of day: CalendarDay) -> Int? {
        years.contains(day.year) ? day.daysSinceEpoch - firstDay : nil
    }
}
