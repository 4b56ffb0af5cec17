import Testing
import WorkTime

@Suite("When a deadline ends")
struct ClockTests {
    private let clock = SampleCalendar.clock

    @Test(
        "A term ends on the day that the Civil Code says",
        arguments: [
            ("2026-02-13", 3, .workingDay, "2026-02-25"), ("2025-12-31", 2, .workingDay, "2026-01-06"),
            ("2026-01-08", 2, .workingDay, "2026-01-10"), ("2026-08-24", 10, .day, "2026-09-03"),
            ("2026-08-23", 10, .day, "2026-09-03"), ("2026-01-31", 1, .month, "2026-03-02"),
            ("2026-03-02", 1, .week, "2026-03-09"), ("2024-02-29", 1, .year, "2025-02-28"),
            ("2026-11-20", 1, .workingDay, "2026-11-23"), ("2026-11-23", 1, .workingDay, "2026-11-25"),
        ] as [(String, Int, Term.Unit, String)])
    func terms(start: String, amount: Int, unit: Term.Unit, due: String) throws {
        let rule = DeadlineRule.within(try #require(Term(amount, unit)))
        let start = ClockStart(SampleCalendar.day(start), minute: 600)
        #expect(clock.due(rule, from: start)?.day.description == due)
    }

    @Test(
        "Hours run on by day and night; working hours only while the office is open",
        arguments: [
            (24, .hour, 10 * 60, "2026-01-10", 10 * 60), (14, .hour, 10 * 60, "2026-01-09", nil),
            (8, .workingHour, 16 * 60, "2026-01-10", 16 * 60), (1, .workingHour, 16 * 60, "2026-01-09", 17 * 60),
            (2, .workingHour, 11 * 60 + 30, "2026-01-09", 14 * 60 + 30), (1, .workingHour, 22 * 60, "2026-01-10", 540),
            (9, .workingHour, 16 * 60 + 30, "2026-01-12", 9 * 60 - 30),
        ] as [(Int, Term.Unit, Int, String, Int?)])
    func hours(amount: Int, unit: Term.Unit, minute: Int, day: String, end: Int?) throws {
        let rule = DeadlineRule.within(try #require(Term(amount, unit)))
        let due = clock.due(rule, from: ClockStart(SampleCalendar.day("2026-01-09"), minute: minute))
        #expect(due == Due(SampleCalendar.day(day), minute: end))
    }

    @Test("A day named by the paper stays; «trước ngày» and the rolling of days off are the office's choice")
    func named() {
        let start = ClockStart(SampleCalendar.day("2026-01-05"))
        let before = DeadlineRule.date(SampleCalendar.day("2026-05-01"), isBefore: true)
        let choices = [
            CountingChoices(), CountingChoices(beforeIncludesDay: false),
            CountingChoices(beforeIncludesDay: true, namedDaysRoll: true),
            CountingChoices(beforeIncludesDay: false, namedDaysRoll: true),
        ]
        let days = choices.map { Clock(clock.calendar, choices: $0).due(before, from: start)?.day.description }
        #expect(days == ["2026-05-01", "2026-04-30", "2026-05-04", "2026-05-04"])
    }

    @Test("Months, quarters, years and ranges end on their last day")
    func periods() {
        let day = SampleCalendar.day("2026-02-03")
        let rules: [DeadlineRule] = [
            .month(day), .quarter(day), .year(day), .range(from: day, to: SampleCalendar.day("2026-04-05")),
        ]
        let ends = rules.map { clock.due($0, from: ClockStart(day))?.day.description }
        #expect(ends == ["2026-02-28", "2026-03-31", "2026-12-31", "2026-04-05"])
    }

    @Test(
        "A rhythm is next due after the day that is asked from",
        arguments: [
            (.month, 25, "2026-02-24", "2026-02-25"), (.month, 25, "2026-02-25", "2026-03-25"),
            (.month, 31, "2026-02-01", "2026-02-28"), (.quarter, 10, "2026-01-15", "2026-03-10"),
            (.quarter, nil, "2026-03-31", "2026-06-30"), (.week, 5, "2026-11-24", "2026-11-27"),
            (.halfYear, 15, "2026-06-15", "2026-12-15"), (.year, nil, "2026-12-31", "2027-12-31"),
            (.day, nil, "2026-12-31", "2027-01-04"),
        ] as [(Rhythm.Period, Int?, String, String)])
    func rhythms(period: Rhythm.Period, day: Int?, from: String, next: String) throws {
        let rule = DeadlineRule.every(try #require(Rhythm(period, day: day)))
        #expect(clock.due(rule, from: ClockStart(SampleCalendar.day(from)))?.day.description == next)
    }

    @Test("A clock that stands still goes on where it stopped")
    func suspension() throws {
        let rule = DeadlineRule.within(try #require(Term(5, .workingDay)))
        let start = ClockStart(SampleCalendar.day("2026-03-02"))
        func due(_ suspended: Suspension...) -> String? {
            clock.due(rule, from: start, suspended: suspended)?.day.description
        }
        let stopped = Suspension(from: SampleCalendar.day("2026-03-04"))
        let resumed = Suspension(from: SampleCalendar.day("2026-03-04"), until: SampleCalendar.day("2026-03-16"))
        let late = Suspension(from: SampleCalendar.day("2026-03-10"))
        #expect([due(), due(stopped), due(resumed), due(late)] == ["2026-03-09", nil, "2026-03-19", "2026-03-09"])
    }

    @Test("Nobody is reminded outside office hours, but for what is express")
    func reminders() {
        let evening = ClockStart(SampleCalendar.day("2026-02-13"), minute: 18 * 60)
        let due = Due(SampleCalendar.day("2026-02-24"))
        let now = Due(evening.day, minute: evening.minute).end
        let moments = [
            clock.reminderMoment(from: now), clock.reminderMoment(from: now, isExpress: true),
            clock.reminderMoment(workingDays: 1, before: due, now: now),
            clock.reminderMoment(workingDays: 3, before: due, now: now),
            clock.reminderMoment(workingDays: -1, before: due, now: now),
        ].map { $0.map { "\(OfficeTime.day(of: $0)) \(OfficeTime.clock(of: $0).hour)" } }
        #expect(
            moments == ["2026-02-23 8", "2026-02-13 18", "2026-02-23 8", "2026-02-23 8", "2026-02-25 8"])
    }
}
