/// The time of the office: UTC+7, without summer time since 1975.
public enum OfficeTime {
    static let secondsAheadOfUTC: Int64 = 7 * 3600

    /// The day that it is in the office at that instant.
    public static func day(of instant: Instant) -> CalendarDay {
        let seconds = local(instant)
        return CalendarDay(daysSinceEpoch: Int((seconds - mod(seconds, 86_400)) / 86_400)) ?? .last
    }

    /// Hour and minute in the office at that instant.
    public static func clock(of instant: Instant) -> (hour: Int, minute: Int) {
        let seconds = Int(mod(local(instant), 86_400))
        return (seconds / 3600, seconds % 3600 / 60)
    }

    /// The instant at which that day begins in the office.
    public static func start(of day: CalendarDay) -> Instant {
        Instant(milliseconds: (Int64(day.daysSinceEpoch) * 86_400 - secondsAheadOfUTC) * 1000)
    }

    private static func local(_ instant: Instant) -> Int64 {
        (instant.milliseconds - mod(instant.milliseconds, 1000)) / 1000 + secondsAheadOfUTC
    }

    private static func mod(_ value: Int64, _ modulus: Int64) -> Int64 {
        ((value % modulus) + modulus) % modulus
    }
}
