import WorkTime

/// `law.yaml` as it is written.
struct CalendarLawText: Decodable {
    struct WeeklyRest: Decodable {
        let weekdays: [Int]
        let title: String
        let source: String
    }

    struct Compensation: Decodable {
        let source: String
    }

    struct Counting: Decodable {
        let beforeIncludesDay: Bool
        let namedDaysRoll: Bool

        enum CodingKeys: String, CodingKey {
            case beforeIncludesDay = "before-includes-day"
            case namedDaysRoll = "named-days-roll"
        }
    }

    struct Holiday: Decodable {
        let key: String
        let title: String
        let source: String
        let days: [String]
        let expected: [String]?
        let from: String
        let to: String?
    }

    struct Hours: Decodable {
        struct Season: Decodable {
            let from: String
            let to: String
        }

        let title: String
        let source: String
        let weekdays: [Int]
        let sessions: [String]
        let season: Season?
    }

    let weeklyRest: WeeklyRest
    let compensation: Compensation
    let counting: Counting
    let holidays: [Holiday]
    let hours: [Hours]

    enum CodingKeys: String, CodingKey {
        case weeklyRest = "weekly-rest"
        case compensation, counting, holidays, hours
    }

    func checked(_ check: inout RuleCheck) -> CalendarLaw {
        if weeklyRest.weekdays.isEmpty || !weeklyRest.weekdays.allSatisfy((1...7).contains)
            || Set(weeklyRest.weekdays).count == 7
        {
            check.refuse("weekly-rest", "thứ trong tuần phải từ 1 đến 7 và còn ngày làm việc")
        }
        let holidays = self.holidays.compactMap { $0.checked(&check) }
        let hours = self.hours.compactMap { $0.checked(&check) }
        return CalendarLaw(
            weeklyRest: Set(weeklyRest.weekdays), weeklyRestTitle: weeklyRest.title,
            weeklyRestSource: weeklyRest.source, compensationSource: compensation.source, holidays: holidays,
            hours: hours)
    }
}

extension CalendarLawText.Holiday {
    fileprivate func checked(_ check: inout RuleCheck) -> HolidayRule? {
        let place = "holidays «\(key)»"
        let from = check.day(from, place)
        let to = to.map { check.day($0, place) }
        func annual(_ texts: [String], _ check: inout RuleCheck) -> [AnnualDay] {
            texts.compactMap { text in
                let day = AnnualDay(text)
                if day == nil { check.refuse(place, "không hiểu ngày «\(text)»; ghi 09-02, âm 03-10 hoặc tết+1") }
                return day
            }
        }
        let days = annual(days, &check)
        let expected = annual(expected ?? [], &check)
        if days.isEmpty { check.refuse(place, "chưa có ngày nào") }
        if title.isEmpty || source.isEmpty { check.refuse(place, "thiếu tên hoặc căn cứ") }
        guard let from else { return nil }
        return HolidayRule(
            key: key, title: title, source: source, days: days, expected: expected, from: from, to: to ?? nil)
    }
}

extension CalendarLawText.Hours {
    fileprivate func checked(_ check: inout RuleCheck) -> OfficeHours? {
        let place = "hours «\(title)»"
        let sessions = self.sessions.compactMap(OfficeHours.Session.init(written:))
        let isInOrder = zip(sessions, sessions.dropFirst()).allSatisfy { $0.end <= $1.start }
        if sessions.isEmpty || sessions.count != self.sessions.count || !isInOrder {
            check.refuse(place, "buổi làm việc phải ghi như 07:30-11:30, theo thứ tự và không chồng nhau")
        }
        if weekdays.isEmpty || !weekdays.allSatisfy((1...7).contains) { check.refuse(place, "thứ phải từ 1 đến 7") }
        var season: OfficeHours.Season?
        if let written = self.season {
            if case .solar(let from, let first)? = AnnualDay(written.from),
                case .solar(let to, let last)? = AnnualDay(written.to)
            {
                season = OfficeHours.Season(from: (from, first), to: (to, last))
            }
            if season == nil { check.refuse(place, "mùa phải ghi tháng-ngày, như 04-16") }
        }
        return OfficeHours(
            title: title, source: source, season: season,
            sessions: Dictionary(weekdays.map { ($0, sessions) }) { $1 })
    }
}

extension AnnualDay {
    /// Reads `09-02`, `âm 03-10`, `tết`, `tết-1`, `tết+3`.
    fileprivate init?(_ text: String) {
        if let match = text.wholeMatch(of: /(âm )?([0-9]{2})-([0-9]{2})/), let month = Int(match.2),
            let day = Int(match.3)
        {
            self = match.1 == nil ? .solar(month: month, day: day) : .lunar(month: month, day: day)
            guard (1...12).contains(month), (1...(match.1 == nil ? 31 : 30)).contains(day) else { return nil }
        } else if let match = text.wholeMatch(of: /tết([+-][0-9]{1,2})?/) {
            self = .lunarNewYear(match.1.flatMap { Int($0) } ?? 0)
        } else {
            return nil
        }
    }
}

extension OfficeHours.Session {
    /// Reads `07:30-11:30`.
    fileprivate init?(written text: String) {
        guard let match = text.wholeMatch(of: /([0-2][0-9]):([0-5][0-9])-([0-2][0-9]):([0-5][0-9])/),
            let hour = Int(match.1), let minute = Int(match.2), let endHour = Int(match.3), let endMinute = Int(match.4)
        else { return nil }
        self.init(start: hour * 60 + minute, end: endHour * 60 + endMinute)
    }
}
