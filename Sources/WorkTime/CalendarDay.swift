/// A day of the proleptic Gregorian calendar, without time or zone: what a deadline or a paper's date is.
///
/// Written, stored and encoded as `YYYY-MM-DD`, whose order is the order of the days.
public struct CalendarDay: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil unless there is such a day in the years 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 10, digits[4] == 45, digits[7] == 45 else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in digits[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day so many days after 1970-01-01 (before, when negative); nil outside the years 1…9999.
    public init?(daysSinceEpoch days: Int) {
        // Howard Hinnant's civil_from_days: eras of 400 years beginning on 1 March.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    public var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day so many days later, or earlier when negative; stays at the calendar's first or last day.
    public func adding(days: Int) -> CalendarDay {
        CalendarDay(daysSinceEpoch: daysSinceEpoch + days) ?? (days < 0 ? .first : .last)
    }

    /// 1 for Monday … 7 for Sunday.
    public var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }

    /// From 1 to 4.
    public var quarter: Int { (month - 1) / 3 + 1 }

    public var lastOfMonth: CalendarDay {
        CalendarDay(unchecked: year, month, Self.length(ofMonth: month, in: year))
    }

    public static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static let first = CalendarDay(unchecked: 1, 1, 1)
    public static let last = CalendarDay(unchecked: 9999, 12, 31)

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = CalendarDay(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day as YYYY-MM-DD")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    public var description: String {
        // Ten digits and dashes: no text is made on the way, as days stand in every row and every statement.
        String(unsafeUninitializedCapacity: 10) { bytes in
            bytes[0] = 48 + UInt8(year / 1000)
            bytes[1] = 48 + UInt8(year / 100 % 10)
            bytes[2] = 48 + UInt8(year / 10 % 10)
            bytes[3] = 48 + UInt8(year % 10)
            bytes[4] = 45
            bytes[5] = 48 + UInt8(month / 10)
            bytes[6] = 48 + UInt8(month % 10)
            bytes[7] = 45
            bytes[8] = 48 + UInt8(day / 10)
            bytes[9] = 48 + UInt8(day % 10)
            return 10
        }
    }
}
