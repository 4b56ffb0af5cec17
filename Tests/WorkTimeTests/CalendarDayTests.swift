import Testing
import WorkTime

@Suite("Days of the calendar")
struct CalendarDayTests {
    @Test("Every day of 400 years follows the one before it, and is written and read alike")
    func walk() {
        let start = CalendarDay(year: 1900, month: 1, day: 1)!
        var day = start
        for step in 1...146_097 {
            let next = day.adding(days: 1)
            guard next > day, next.daysSinceEpoch == start.daysSinceEpoch + step, CalendarDay(next.description) == next,
                next.weekday == day.weekday % 7 + 1
            else {
                Issue.record("after \(day) came \(next)")
                return
            }
            day = next
        }
        #expect(day == CalendarDay(year: 2300, month: 1, day: 1))
    }

    @Test(
        "A day is known by number and weekday",
        arguments: [
            ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-23", 20_780, 1), ("1945-09-02", -8887, 7),
        ] as [(String, Int, Int)])
    func anchors(text: String, number: Int, weekday: Int) {
        let day = CalendarDay(text)
        #expect([day?.daysSinceEpoch, day?.weekday] == [number, weekday])
    }

    @Test(
        "What is no day is refused",
        arguments: [
            "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026/01/01", "", "０026-01-01",
            "0000-01-01",
        ])
    func refusals(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(
        "The office is seven hours ahead of UTC",
        arguments: [
            (1_741_917_600_000, "2025-03-14", 9, 0), (1_741_971_599_999, "2025-03-14", 23, 59),
            (1_741_971_600_000, "2025-03-15", 0, 0), (-1, "1970-01-01", 6, 59),
        ] as [(Int64, String, Int, Int)])
    func zone(milliseconds: Int64, day: String, hour: Int, minute: Int) {
        let instant = Instant(milliseconds: milliseconds)
        let clock = OfficeTime.clock(of: instant)
        #expect(OfficeTime.day(of: instant).description == day)
        #expect([clock.hour, clock.minute] == [hour, minute])
    }
}
