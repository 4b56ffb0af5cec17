public import Office
import Storage
public import WorkTime

/// The days of one year that are not what their weekday says, and where each comes from: for administrators.
public struct YearOfDays: Question {
    public struct Line: Sendable, Equatable {
        public enum Origin: Sendable, Equatable {
            /// The law itself, and what follows from it.
            case law
            /// The rule files that came with the product.
            case rules
            case office(DecidedDayEntry)
        }

        public let day: CalendarDay
        public let mark: DayMark
        public let origin: Origin
    }

    public struct Answer: Sendable {
        public let year: Int
        public let years: ClosedRange<Int>
        public let lines: [Line]
        /// What the rule file says of the year as a whole.
        public let note: String?
        public let holidays: [(key: String, title: String)]
        public let choices: CountingChoices
        public let workingDays: Int
        public let hours: [OfficeHours]
    }

    public let year: Int

    public init(_ year: Int) { self.year = year }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        let clock = try look.clock()
        let calendar = clock.calendar
        let year = min(max(year, calendar.years.lowerBound), calendar.years.upperBound)
        let entries = try DecidedDayStore.entries(look.tx, year: year)
        let own = Dictionary(entries.map { ($0.day.day, $0) }) { $1 }
        let shipped = Set(look.rules.calendar.decided.map(\.day))
        guard let first = CalendarDay(year: year, month: 1, day: 1),
            let last = CalendarDay(year: year, month: 12, day: 31)
        else { throw OfficeError(.notFound, "Không có năm này trong lịch làm việc.") }
        let lines = (first.daysSinceEpoch...last.daysSinceEpoch).compactMap { number -> Line? in
            guard let day = CalendarDay(daysSinceEpoch: number), let mark = calendar.mark(of: day),
                mark.kind != .weeklyRest || own[day] != nil
            else { return nil }
            return Line(
                day: day, mark: mark,
                origin: own[day].map { .office($0) } ?? (shipped.contains(day) ? .rules : .law))
        }
        var keys: Set<String> = []
        return Answer(
            year: year, years: calendar.years, lines: lines, note: look.rules.calendar.notes[year],
            holidays: calendar.law.holidays.filter { keys.insert($0.key).inserted }.map { ($0.key, $0.title) },
            choices: clock.choices, workingDays: calendar.workingDays(from: first, through: last),
            hours: calendar.law.hours)
    }
}
