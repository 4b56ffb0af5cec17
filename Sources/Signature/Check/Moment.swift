import WorkTime

/// Times as an officer reads them: of the office's zone.
enum Moment {
    /// «14:03:05 ngày 12/11/2026».
    static func written(_ seconds: Int64) -> String {
        let instant = instant(seconds)
        let clock = OfficeTime.clock(of: instant)
        let second = Int(((seconds % 60) + 60) % 60)
        return "\(two(clock.hour)):\(two(clock.minute)):\(two(second)) ngày \(day(seconds))"
    }

    /// «12/11/2026».
    static func day(_ seconds: Int64) -> String {
        OfficeTime.day(of: instant(seconds)).description.split(separator: "-").reversed().joined(separator: "/")
    }

    /// Certificates may name any year: what lies beyond the calendar is its last day.
    private static func instant(_ seconds: Int64) -> Instant {
        Instant(milliseconds: min(max(seconds, -62_000_000_000), 250_000_000_000) * 1_000)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
