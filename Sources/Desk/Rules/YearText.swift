import WorkTime

/// The file of a year as it is written.
struct YearText: Decodable {
    struct Day: Decodable {
        let day: String
        let kind: String
        let title: String
        let source: String
        let holiday: String?
        let inPlaceOf: String?
        let certain: Bool?

        enum CodingKeys: String, CodingKey {
            case day, kind, title, source, holiday, certain
            case inPlaceOf = "in-place-of"
        }
    }

    let year: Int
    let note: String?
    let days: [Day]

    func checked(holidays: Set<String>, _ check: inout RuleCheck) -> [DecidedDay] {
        var seen: Set<CalendarDay> = []
        return days.compactMap { written in
            let place = "ngày «\(written.day)»"
            let day = check.day(written.day, place)
            let inPlaceOf = written.inPlaceOf.map { check.day($0, place) }
            if let day, day.year != year { check.refuse(place, "không thuộc năm \(year)") }
            if let day, !seen.insert(day).inserted { check.refuse(place, "ghi hai lần") }
            let kind = DecidedDay.Kind(rawValue: written.kind)
            if kind == nil { check.refuse(place, "không có loại «\(written.kind)»") }
            if let key = written.holiday, !holidays.contains(key) { check.refuse(place, "không có ngày lễ «\(key)»") }
            if written.title.isEmpty || written.source.isEmpty { check.refuse(place, "thiếu tên hoặc căn cứ") }
            guard let day, let kind else { return nil }
            return DecidedDay(
                day: day, kind: kind, title: written.title, source: written.source, holiday: written.holiday,
                inPlaceOf: inPlaceOf ?? nil, isCertain: written.certain ?? true)
        }
    }
}
