public import WorkTime

/// Days and times as the office writes them.
public enum WrittenDay {
    /// `05/03/2026`.
    public static func text(_ day: CalendarDay) -> String {
        "\(padded(day.day))/\(padded(day.month))/\(day.year)"
    }

    /// `14:05 05/03/2026`, in the office's time.
    public static func text(_ instant: Instant) -> String {
        let clock = OfficeTime.clock(of: instant)
        return "\(padded(clock.hour)):\(padded(clock.minute)) \(text(OfficeTime.day(of: instant)))"
    }

    public static func html(_ day: CalendarDay) -> HTML {
        "<time datetime=\"\(day.description)\">\(text(day))</time>"
    }

    public static func html(_ instant: Instant) -> HTML {
        let clock = OfficeTime.clock(of: instant)
        let machine = "\(OfficeTime.day(of: instant))T\(padded(clock.hour)):\(padded(clock.minute))+07:00"
        return "<time datetime=\"\(machine)\">\(text(instant))</time>"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
