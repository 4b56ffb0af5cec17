import WorkTime

/// A calendar small enough to see through: the holidays of the law and the decisions for 2025 and 2026.
enum SampleCalendar {
    static let clock = Clock(calendar)
    static let calendar = WorkCalendar(law: law, decided: decided, years: 2013...2040)

    static let law = CalendarLaw(
        weeklyRest: [6, 7], weeklyRestTitle: "ngày nghỉ hằng tuần", weeklyRestSource: "188/1999/QĐ-TTg",
        compensationSource: "khoản 3 Điều 111",
        holidays: [
            holiday("tet-duong-lich", [.solar(month: 1, day: 1)]),
            holiday("tet", [.lunarNewYear(0)], expected: [-1, 1, 2, 3].map(AnnualDay.lunarNewYear)),
            holiday("gio-to", [.lunar(month: 3, day: 10)]),
            holiday("30-4", [.solar(month: 4, day: 30)]), holiday("1-5", [.solar(month: 5, day: 1)]),
            holiday("quoc-khanh", [.solar(month: 9, day: 2)], expected: [.solar(month: 9, day: 1)]),
            HolidayRule(
                key: "van-hoa", title: "Ngày Văn hóa", source: "28/2026/QH16", days: [.solar(month: 11, day: 24)],
                from: day("2026-07-01")),
        ],
        hours: [
            hours(nil, [(450, 690), (810, 1020)]),
            hours(OfficeHours.Season(from: (10, 16), to: (4, 15)), [(480, 720), (780, 1020)]),
        ])

    static let decided = [
        decision("2025-05-02", .swappedOff), decision("2025-04-26", .swappedWork, inPlaceOf: "2025-05-02"),
        decision("2026-01-02", .swappedOff), decision("2026-01-10", .swappedWork, inPlaceOf: "2026-01-02"),
        decision("2026-08-31", .swappedOff), decision("2026-08-22", .swappedWork, inPlaceOf: "2026-08-31"),
    ]

    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? .first }

    private static func holiday(_ key: String, _ days: [AnnualDay], expected: [AnnualDay] = []) -> HolidayRule {
        HolidayRule(
            key: key, title: key, source: "Điều 112", days: days, expected: expected, from: day("2013-05-01"))
    }

    static func decision(
        _ text: String, _ kind: DecidedDay.Kind, holiday: String? = nil, inPlaceOf: String? = nil
    ) -> DecidedDay {
        DecidedDay(
            day: day(text), kind: kind, title: "hoán đổi", source: "văn bản", holiday: holiday,
            inPlaceOf: inPlaceOf.map(day))
    }

    private static func hours(_ season: OfficeHours.Season?, _ sessions: [(Int, Int)]) -> OfficeHours {
        let sessions = sessions.compactMap { OfficeHours.Session(start: $0.0, end: $0.1) }
        return OfficeHours(
            title: "Giờ làm việc", source: "quy chế", season: season,
            sessions: Dictionary(uniqueKeysWithValues: (1...5).map { ($0, sessions) }))
    }
}
