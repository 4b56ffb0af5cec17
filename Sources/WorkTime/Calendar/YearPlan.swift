/// The days of one year that are not what their weekday says.
struct YearPlan {
    private(set) var marks: [CalendarDay: DayMark] = [:]
    /// For a day worked in exchange: the weekday whose hours it has.
    private(set) var weekdays: [CalendarDay: Int] = [:]
    private let law: CalendarLaw

    /// - Parameter decided: of that year only; of two for one day the later counts.
    init(_ year: Int, law: CalendarLaw, decided: [DecidedDay]) {
        self.law = law
        var holidays = Self.holidays(in: year, law: law, decided: decided)
        holidays.sort { $0.day < $1.day }
        for holiday in holidays { marks[holiday.day] = holiday.mark }
        for day in decided where day.kind != .holiday { mark(day) }
        compensate(holidays, decided: decided)
    }

    private struct Holiday {
        let day: CalendarDay
        let key: String?
        let mark: DayMark
    }

    /// The days of the law; in place of a holiday's expected days those that were decided.
    private static func holidays(in year: Int, law: CalendarLaw, decided: [DecidedDay]) -> [Holiday] {
        let named = decided.filter { $0.kind == .holiday }
        let settled = Set(named.compactMap(\.holiday))
        var result = named.map { day in
            Holiday(
                day: day.day, key: day.holiday,
                mark: DayMark(
                    kind: .decided(.holiday), title: day.title, source: day.source, isCertain: day.isCertain))
        }
        for rule in law.holidays where !settled.contains(rule.key) {
            for (days, isCertain) in [(rule.days, true), (rule.expected, false)] {
                for day in days.compactMap({ $0.day(in: year) }) where rule.holds(on: day) {
                    let mark = DayMark(
                        kind: .decided(.holiday), title: rule.title, source: rule.source, isCertain: isCertain)
                    result.append(Holiday(day: day, key: rule.key, mark: mark))
                }
            }
        }
        return result
    }

    private mutating func mark(_ decided: DecidedDay) {
        marks[decided.day] = DayMark(
            kind: .decided(decided.kind), title: decided.title, source: decided.source, isCertain: decided.isCertain)
        if decided.kind.isWorking { weekdays[decided.day] = decided.inPlaceOf?.weekday ?? decided.day.weekday }
    }

    /// Gives a working day off for each holiday on a weekly day off, as far as no decision has given it.
    private mutating func compensate(_ holidays: [Holiday], decided: [DecidedDay]) {
        var given: [String: Int] = [:]
        for day in decided where day.kind == .compensatory { given[day.holiday ?? "", default: 0] += 1 }
        for holiday in holidays where law.weeklyRest.contains(holiday.day.weekday) {
            if let key = holiday.key, given[key, default: 0] > 0 {
                given[key, default: 0] -= 1
                continue
            }
            var day = holiday.day.adding(days: 1)
            while marks[day] != nil || law.weeklyRest.contains(day.weekday) { day = day.adding(days: 1) }
            marks[day] = DayMark(
                kind: .decided(.compensatory), title: "Nghỉ bù \(holiday.mark.title)", source: law.compensationSource,
                isCertain: holiday.mark.isCertain)
        }
    }
}
