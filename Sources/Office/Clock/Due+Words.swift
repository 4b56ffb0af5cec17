public import WorkTime

extension Due {
    /// «hết ngày 25/02/2026», «14:30 ngày 25/02/2026»
    public var written: String { "\(minute.map(Self.clock) ?? "hết") ngày \(day.written)" }

    /// `09:05` for minutes since midnight.
    public static func clock(_ minute: Int) -> String {
        func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return "\(padded(minute / 60)):\(padded(minute % 60))"
    }
}
