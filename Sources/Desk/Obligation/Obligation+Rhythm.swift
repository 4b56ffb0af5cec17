import Office
import WorkTime

extension Obligation {
    /// Sets how often it is reported from that day on; nil ends its reports.
    mutating func setRhythm(_ rhythm: Rhythm?, by clock: Clock, on today: CalendarDay) {
        self.rhythm = rhythm
        reportDue = rhythm.flatMap { clock.report($0, after: today) }
    }

    /// The reports that are owed: from the first that was not sent to the first that is not due before `today`, at most
    /// `limit`.
    func owedReports(on today: CalendarDay, by clock: Clock, limit: Int = 24) -> [CalendarDay] {
        guard let rhythm, var next = reportDue else { return [] }
        var days = [next]
        while next < today, days.count < limit, let day = clock.report(rhythm, after: next) {
            days.append(day)
            next = day
        }
        return days
    }
}

extension Clock {
    /// The first report of that rhythm that falls due after the day.
    func report(_ rhythm: Rhythm, after day: CalendarDay) -> CalendarDay? {
        due(.every(rhythm), from: ClockStart(day))?.day
    }

    /// When a report that is due on `day` by the calendar of before is due by this one: in the same period, whatever days
    /// off moved it.
    func report(_ rhythm: Rhythm, dueOn day: CalendarDay, by before: Clock) -> CalendarDay? {
        guard rhythm.rolls(choices) else { return day }
        var eve = day.adding(days: -1)
        while eve > day.adding(days: -60), !before.calendar.isWorking(eve) { eve = eve.adding(days: -1) }
        return report(rhythm, after: eve)
    }
}
