import TestSupport
import Testing
import WorkTime

@Suite("The days and hours the office works")
struct WorkCalendarTests {
    private let calendar = SampleCalendar.calendar

    @Test(
        "Each day off says why",
        arguments: [
            ("2026-02-16", "tet", false), ("2026-04-27", "Nghỉ bù gio-to", true), ("2026-11-24", "Ngày Văn hóa", true),
            ("2025-11-24", nil, true), ("2026-01-10", "hoán đổi", true), ("2026-01-03", "ngày nghỉ hằng tuần", true),
            ("2026-11-23", nil, true), ("2023-05-02", "Nghỉ bù gio-to", true), ("2023-05-03", "Nghỉ bù 30-4", true),
        ] as [(String, String?, Bool)])
    func marks(day: String, title: String?, isCertain: Bool) {
        let mark = calendar.mark(of: SampleCalendar.day(day))
        #expect(mark?.title == title && mark?.isCertain ?? true == isCertain)
    }

    @Test("A decision for a holiday of a year stands in place of the days that were expected")
    func settling() {
        let decided = SampleCalendar.decided.overridden(
            by: ["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08"].map {
                SampleCalendar.decision($0, .holiday, holiday: "tet")
            })
        let calendar = WorkCalendar(law: SampleCalendar.law, decided: decided)
        let off = (1...12).map { CalendarDay(year: 2027, month: 2, day: $0) ?? .first }
            .filter { !calendar.isWorking($0) }.map(\.day)
        #expect(off == [4, 5, 6, 7, 8, 9, 10])
    }

    @Test("Counting by table is counting day by day")
    func tables() {
        var random = SeededRandom(seed: 7)
        for _ in 0..<2_000 {
            let start = SampleCalendar.day("2014-01-01").adding(days: Int.random(in: 0..<9_000, using: &random))
            let amount = Int.random(in: 1...60, using: &random)
            var (day, count) = (start, 0)
            while count < amount {
                day = day.adding(days: 1)
                if calendar.isWorking(day) { count += 1 }
            }
            let back = calendar.day(-amount, workingDaysAfter: day)
            guard calendar.day(amount, workingDaysAfter: start) == day,
                calendar.workingDays(from: start.adding(days: 1), through: day) == amount,
                back == calendar.workingDay(from: start) || !calendar.isWorking(start)
            else {
                Issue.record("\(amount) working days after \(start)")
                return
            }
        }
    }

    @Test("Office hours follow the season; a day worked in exchange has those of the day it stands for")
    func hours() {
        let starts = ["2026-01-05", "2026-04-15", "2026-04-16", "2026-10-16", "2026-01-10", "2026-01-11"].map {
            calendar.sessions(on: SampleCalendar.day($0)).first?.start
        }
        #expect(starts == [480, 480, 450, 480, 480, nil])
    }

    @Test("Outside its years the calendar has no answer")
    func bounds() {
        #expect(
            calendar.workingDay(from: SampleCalendar.day("2041-01-01")) == nil
                && calendar.day(300, workingDaysAfter: SampleCalendar.day("2040-06-01")) == nil
                && calendar.day(-300, workingDaysAfter: SampleCalendar.day("2013-06-01")) == nil)
    }
}
