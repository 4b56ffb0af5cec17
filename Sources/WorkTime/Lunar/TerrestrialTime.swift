/// The time of the heavens against the time of clocks, which follows the Earth as it slows down.
enum TerrestrialTime {
    /// 2000-01-01T12:00 in Julian days.
    static let epoch2000 = 2_451_545.0
    /// The Julian day of 1970-01-01T00:00Z.
    static let epoch1970 = 2_440_587.5
    /// The civil time of Vietnam against UTC, in days.
    static let zone = 7.0 / 24

    /// Seconds by which terrestrial time is ahead of clocks at the beginning of 1800, 1820 … 2200, measured until 2020
    /// and expected after; between two of them straight on, which errs by three seconds at most.
    private static let ahead: [Double] = [
        13.7, 12, 5.7, 7.9, -5.4, -2.8, 21.2, 24.3, 33.1, 50.5, 63.8, 69.4, 84, 112, 155, 203, 252, 302, 354, 400, 442,
    ]

    /// Days by which terrestrial time is ahead of clocks at that Julian day.
    static func ahead(at julianDay: Double) -> Double {
        let steps = ((julianDay - epoch2000) / 365.25 + 200) / 20
        let index = min(max(Int(steps), 0), ahead.count - 2)
        let share = min(max(steps - Double(index), 0), 1)
        return (ahead[index] + (ahead[index + 1] - ahead[index]) * share) / 86_400
    }
}
