import Foundation
import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The rules of working days")
struct CalendarRulesTests {
    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let folder = here.appending(path: "../../../Rules").standardized

    @Test("Days off and worked Saturdays are those of another table, but for what the law leaves to yearly decisions")
    func holidays() throws {
        struct Year: Decodable {
            let off: [CalendarDay]
            let worked: [CalendarDay]
        }
        let calendar = try CalendarRules.load(Self.folder).clock().calendar
        let file = Self.here.appending(path: "Oracle/holidays.json")
        let table = try JSONDecoder().decode([String: Year].self, from: Data(contentsOf: file))
        let off = Set(table.values.flatMap(\.off))
        let worked = Set(table.values.flatMap(\.worked))
        var day = CalendarDay.of("2015-01-01")
        var unexplained: [CalendarDay] = []
        while day.year <= 2035 {
            let theirs = day.weekday <= 5 ? !off.contains(day) : worked.contains(day)
            if theirs != calendar.isWorking(day), Self.difference(day) == nil { unexplained.append(day) }
            day = day.adding(days: 1)
        }
        #expect(table.count == 21)
        #expect(unexplained.map(\.description) == [])
    }

    /// Which law or paper explains that the two tables may differ on that day.
    private static func difference(_ day: CalendarDay) -> String? {
        let papers = [
            "2026-01-02": "Công văn 12729/VPCP-KGVX ngày 25/12/2025, which the table has not yet",
            "2026-01-10": "Công văn 12729/VPCP-KGVX ngày 25/12/2025, which the table has not yet",
        ]
        // Exchanges of days before 2022, from yearly plans that our rule files do not go back to.
        let exchanges = [
            "2015-01-02", "2015-02-14", "2015-04-25", "2015-04-29", "2018-12-31", "2019-01-05", "2019-04-29",
            "2019-05-04",
        ]
        if let paper = papers[day.description] { return paper }
        if exchanges.contains(day.description) { return "khoản 3 Điều 112: decided every year" }
        // Where our files hold the decisions the two must agree.
        if (2022...2026).contains(day.year) { return nil }
        if day.year > 2026, day.month == 9, day.day <= 5 {
            return "điểm đ khoản 1 Điều 112: the day before or after 02/9 is decided every year"
        }
        guard let lunar = LunarDay(day) else { return nil }
        let isTet = lunar.month == 12 && lunar.day >= 28 || lunar.month == 1 && lunar.day <= 7
        return isTet ? "điểm b khoản 1 Điều 112: which five days is decided every year" : nil
    }

    @Test(
        "The yearly plans are in: each day with its title, and what is only expected says so",
        arguments: [
            ("2022-05-03", "Nghỉ bù Ngày Quốc tế Lao động", true), ("2023-01-26", "Nghỉ bù Tết Âm lịch (mùng 1)", true),
            ("2024-04-29", "Nghỉ hoán đổi với 04/5", true), ("2025-04-26", "Làm bù cho 02/5", true),
            ("2026-08-31", "Nghỉ hoán đổi với 22/8", true), ("2026-11-23", nil, true),
            ("2026-11-24", "Ngày Văn hóa Việt Nam", true), ("2027-02-11", "Nghỉ bù Tết Âm lịch (mùng 2)", false),
            ("2027-09-03", "Quốc khánh", false), ("2020-09-03", nil, true),
        ] as [(String, String?, Bool)])
    func plans(day: String, title: String?, isCertain: Bool) throws {
        let mark = try CalendarRules.load(Self.folder).clock().calendar.mark(of: .of(day))
        #expect(mark?.title == title && mark?.isCertain ?? true == isCertain)
    }

    @Test("Everything wrong in the files is named at once")
    func faults() async throws {
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path).appending(path: "calendar")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let law = try String(contentsOf: Self.folder.appending(path: "calendar/law.yaml"), encoding: .utf8)
            try Data(law.replacing("[09-03]", with: "[ba-ba]").replacing("07:00-11:30", with: "7h").utf8)
                .write(to: folder.appending(path: "law.yaml"))
            let year = "year: 2026\ndays:\n  - { day: 2026-02-30, kind: nghỉ, title: T, source: S }\n"
            try Data(year.utf8).write(to: folder.appending(path: "2026.yaml"))
            try Data("year: [".utf8).write(to: folder.appending(path: "2027.yaml"))
            let error = #expect(throws: OfficeError.self) { try CalendarRules.load(URL(filePath: path)) }
            let message = error?.message ?? ""
            let named = [
                "2027.yaml: ", "«2026-02-30» không phải ngày", "không có loại «nghỉ»",
                "không hiểu ngày «ba-ba»", "buổi làm việc phải ghi như 07:30-11:30",
            ]
            #expect(named.filter { !message.contains($0) } == [])
        }
    }

    @Test("The explanation names each day, and what it stands on")
    func explanation() throws {
        let clock = try CalendarRules.load(Self.folder).clock()
        let term = try #require(Term(words: "2 ngày làm việc"))
        let lines = clock.explanation(of: .within(term), from: ClockStart(.of("2025-12-31"))).lines
        let reasons = lines.map { "\($0.day.written) \($0.verdict): \($0.reason ?? "")" }
        #expect(
            reasons == [
                "31/12/2025 không tính: ngày bắt đầu", "01/01/2026 không tính: Tết Dương lịch",
                "02/01/2026 không tính: Nghỉ hoán đổi với 10/01", "03/01/2026 không tính: Nghỉ hằng tuần",
                "04/01/2026 không tính: Nghỉ hằng tuần", "05/01/2026 ngày làm việc thứ 1: ",
                "06/01/2026 ngày làm việc thứ 2: ", "06/01/2026 hạn cuối, đến hết ngày: ",
            ])
    }

    @Test(
        "Rhythms and terms are read as they are written",
        arguments: [
            ("trước ngày 25 hằng tháng", Rhythm(.month, day: 25, isBefore: true)), ("hằng quý", Rhythm(.quarter)),
            ("Thứ Sáu hằng tuần", Rhythm(.week, day: 5)), ("6 tháng một lần", Rhythm(.halfYear)),
            ("thỉnh thoảng", nil),
        ] as [(String, Rhythm?)])
    func rhythms(words: String, rhythm: Rhythm?) {
        #expect(Rhythm(words: words) == rhythm)
    }
}
