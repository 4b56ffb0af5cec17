/// The lunar months from month 11 of the year before, which holds the winter solstice, to the last before the next.
///
/// A month begins on the day of the new moon at UTC+7. Where thirteen months lie between two solstice months, the first
/// in which the Sun enters no sign (no multiple of 30°) is the leap month and repeats the number before it.
struct SolsticeYear: Sendable {
    struct Month: Hashable, Sendable {
        /// From 1 to 12.
        let number: Int
        let isLeap: Bool
        /// Days since 1970-01-01.
        let firstDay: Int
    }

    let months: [Month]
    /// The first day after the last month.
    let end: Int

    /// The one in which the lunar year of that number begins.
    init(_ year: Int) {
        let first = Self.solsticeMonth(of: year - 1)
        let next = Self.solsticeMonth(of: year)
        let starts = (first...next).map(Self.newMoon)
        let signs = starts.map(Self.sign)
        let leap = next - first == 13 ? (1..<13).first { signs[$0] == signs[$0 + 1] } : nil
        months = (0..<(next - first)).map { index in
            let passed = leap.map { index >= $0 } ?? false ? index - 1 : index
            return Month(number: (passed + 10) % 12 + 1, isLeap: index == leap, firstDay: starts[index])
        }
        end = starts[starts.count - 1]
    }

    /// The day on which that new moon falls in Vietnam.
    private static func newMoon(_ number: Int) -> Int {
        let moment = Moon.new(number)
        let local = moment - TerrestrialTime.ahead(at: moment) + TerrestrialTime.zone
        return Int((local - TerrestrialTime.epoch1970).rounded(.down))
    }

    /// In which twelfth of its path, from 0, the Sun stands when that day begins in Vietnam.
    private static func sign(_ day: Int) -> Int {
        let midnight = Double(day) + TerrestrialTime.epoch1970 - TerrestrialTime.zone
        return Int(Sun.longitude(at: midnight + TerrestrialTime.ahead(at: midnight)) / 30)
    }

    /// The number of the new moon that begins the month with the winter solstice (270°) of that solar year.
    private static func solsticeMonth(of year: Int) -> Int {
        let days = Double(year - 2000) * 365.2425 + 365 - 5.6
        let number = Int((days / Moon.month).rounded(.down)) + 1
        for candidate in stride(from: number, through: number - 3, by: -1) where sign(newMoon(candidate)) < 9 {
            return candidate
        }
        return number
    }
}
