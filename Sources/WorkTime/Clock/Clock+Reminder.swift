extension Clock {
    /// The first moment from `instant` on at which the office works: that moment itself within office hours, and for
    /// what is express (hỏa tốc). Nil outside the calendar.
    public func reminderMoment(from instant: Instant, isExpress: Bool = false) -> Instant? {
        if isExpress { return instant }
        let start = ClockStart(instant)
        let minute = start.minute ?? 0
        var day = start.day
        for session in calendar.sessions(on: day) {
            if minute < session.start { return Self.instant(day, session.start) }
            if minute < session.end { return instant }
        }
        // Working days without hours are passed over; a calendar without any hours has no such moment.
        for _ in 0..<31 {
            guard let next = calendar.day(1, workingDaysAfter: day) else { return nil }
            if let first = calendar.sessions(on: next).first { return Self.instant(next, first.start) }
            day = next
        }
        return nil
    }

    /// When to remind so many working days before the last day, on it when zero, after it when negative: as the office
    /// opens, or at the first office moment from `now` on when that is over.
    public func reminderMoment(
        workingDays: Int, before due: Due, now: Instant, isExpress: Bool = false
    ) -> Instant? {
        guard let day = workingDays == 0 ? due.day : calendar.day(-workingDays, workingDaysAfter: due.day) else {
            return nil
        }
        let opening = calendar.sessions(on: day).first.map { Self.instant(day, $0.start) } ?? OfficeTime.start(of: day)
        return reminderMoment(from: max(opening, now), isExpress: isExpress)
    }

    private static func instant(_ day: CalendarDay, _ minute: Int) -> Instant {
        OfficeTime.start(of: day).adding(seconds: Int64(minute) * 60)
    }
}
