import Office
import WorkTime

/// Days and moments as messages write them: `2026/11/29`, `2026/11/29 08:30:00`, in the office's time.
enum EdXMLTime {
    static func day(_ text: String) -> CalendarDay? {
        let date = text.prefix { $0 != " " && $0 != "T" }
        let parts = date.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
        guard parts.count == 3,
            parts.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let first = Int(parts[0]), let month = Int(parts[1]), let last = Int(parts[2])
        else { return nil }
        // Most senders write the year first, some the day.
        let (year, day) = parts[0].utf8.count == 4 ? (first, last) : (last, first)
        guard (1945...9999).contains(year) else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    static func instant(_ text: String) -> Instant? {
        guard let day = day(text) else { return nil }
        let clock = text.drop { $0 != " " && $0 != "T" }.dropFirst().split(separator: ":").map { $0.prefix(2) }
        guard clock.count >= 2, let hour = Int(clock[0]), let minute = Int(clock[1]), (0...23).contains(hour),
            (0...59).contains(minute)
        else { return OfficeTime.start(of: day) }
        let second = clock.count > 2 ? Int(clock[2]).flatMap { (0...59).contains($0) ? $0 : nil } ?? 0 : 0
        return OfficeTime.start(of: day).adding(seconds: Int64(hour * 3_600 + minute * 60 + second))
    }

    static func text(_ day: CalendarDay) -> String { "\(day.year)/\(two(day.month))/\(two(day.day))" }

    static func text(_ instant: Instant) -> String {
        let day = OfficeTime.day(of: instant)
        let clock = OfficeTime.clock(of: instant)
        let second = Int((instant.milliseconds - OfficeTime.start(of: day).milliseconds) / 1_000 % 60)
        return "\(text(day)) \(two(clock.hour)):\(two(clock.minute)):\(two(second))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
