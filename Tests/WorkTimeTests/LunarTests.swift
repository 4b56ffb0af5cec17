import Foundation
import Testing
import WorkTime

@Suite("The lunar calendar")
struct LunarTests {
    @Test(
        "Tết, the last month, Giỗ Tổ and the leap month of each year are those of the printed calendars",
        arguments: [
            ("2020-01-25", 30, "2020-04-02", 4), ("2021-02-12", 30, "2021-04-21", nil),
            ("2022-02-01", 29, "2022-04-10", nil), ("2023-01-22", 30, "2023-04-29", 2),
            ("2024-02-10", 30, "2024-04-18", nil), ("2025-01-29", 29, "2025-04-07", 6),
            ("2026-02-17", 29, "2026-04-26", nil), ("2027-02-06", 29, "2027-04-16", nil),
            ("2028-01-26", 29, "2028-04-04", 5), ("2029-02-13", 29, "2029-04-23", nil),
            ("2030-02-02", 29, "2030-04-12", nil), ("2031-01-23", 29, "2031-04-01", 3),
            ("2032-02-11", 29, "2032-04-19", nil), ("2033-01-31", 30, "2033-04-09", 11),
            ("2034-02-19", 30, "2034-04-28", nil), ("2035-02-08", 30, "2035-04-17", nil),
        ] as [(String, Int, String, Int?)])
    func years(newYear: String, lastOfOldYear: Int, ancestors: String, leap: Int?) throws {
        let first = try #require(CalendarDay(newYear))
        let known = [
            LunarDay(first)?.description, LunarDay(first.adding(days: -1))?.day.description,
            LunarDay(year: first.year, month: 3, day: 10).solar?.description,
            LunarDay.leapMonth(of: first.year)?.description,
        ]
        #expect(
            known == ["1/1/\(first.year)", String(lastOfOldYear), ancestors, leap.map(String.init)])
    }

    @Test("Every month from 1800 to 2199 begins when an ephemeris that shares no formula with ours says so")
    func ephemeris() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Oracle/lunar.json")
        let years = try JSONDecoder().decode([String: LunarYear].self, from: Data(contentsOf: file))
        // The new moon of July 1967 fell three seconds after midnight: nearer than either reckoning is exact, and a
        // year in which neither part of the country reckoned at UTC+7 yet (Quyết định 121/CP ngày 08/8/1967).
        let tooNear: Set = ["1967"]
        let differing = years.keys.filter { !tooNear.contains($0) }.sorted().compactMap { key -> String? in
            guard let year = Int(key), let expected = years[key] else { return key }
            let ours = LunarYear(year)
            return ours == expected ? nil : "\(key): \(ours), not \(expected)"
        }
        #expect(years.count == 400 && differing.isEmpty, "\(differing.joined(separator: "\n"))")
    }

    @Test("A solar day of four centuries is one lunar day, and that is the same solar day again")
    func returning() {
        var day = SampleCalendar.day("1800-03-01")
        while day.year < 2199, LunarDay(day)?.solar == day { day = day.adding(days: 23 + day.day % 11) }
        #expect(day.year == 2199)
    }

    @Test("A day that the lunar calendar has not, or that is not reckoned, is none")
    func missing() {
        let none = [
            LunarDay(year: 2026, month: 12, day: 30), LunarDay(year: 2026, month: 3, day: 1, isLeap: true),
            LunarDay(year: 2026, month: 13, day: 1), LunarDay(year: 2500, month: 1, day: 1),
        ]
        #expect(none.allSatisfy { $0.solar == nil } && LunarDay(.first) == nil)
    }
}

/// A lunar year as the table of the ephemeris has it.
private struct LunarYear: Decodable, Equatable {
    let first: String
    let leap: Int
    /// A letter a month: `L` for 30 days, `s` for 29.
    let lengths: String

    init(_ year: Int) {
        first = LunarDay(year: year, month: 1, day: 1).solar?.description ?? ""
        leap = LunarDay.leapMonth(of: year) ?? 0
        let leap = leap
        lengths = (1...12).flatMap { $0 == leap ? [($0, false), ($0, true)] : [($0, false)] }.map { month, isLeap in
            LunarDay(year: year, month: month, day: 30, isLeap: isLeap).solar == nil ? "s" : "L"
        }.joined()
    }
}
