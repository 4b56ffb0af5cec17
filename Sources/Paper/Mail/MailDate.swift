import WorkTime

/// The date of a letter: `Mon, 02 Mar 2026 07:00:05 +0700`.
enum MailDate {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Nil for what is no date.
    static func instant(_ text: String) -> Instant? {
        var words = text.split { $0 == " " || $0 == "," }.map(String.init)[...]
        if let first = words.first, first.first?.isLetter == true { words.removeFirst() }
        guard words.count >= 4 else { return nil }
        let fields = Array(words)
        guard let day = Int(fields[0]), let month = months.firstIndex(of: fields[1].lowercased().prefix(3).description),
            var year = Int(fields[2])
        else { return nil }
        if year < 100 { year += year < 50 ? 2_000 : 1_900 }
        let clock = fields[3].split(separator: ":").map { Int($0) ?? -1 }
        guard let date = CalendarDay(year: year, month: month + 1, day: day), (2...3).contains(clock.count),
            (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock.count == 3 ? clock[2] : 0)
        else { return nil }
        let seconds = clock[0] * 3_600 + clock[1] * 60 + (clock.count == 3 ? clock[2] : 0)
        let zone = fields.count > 4 ? Self.offset(fields[4]) : 0
        return Instant(milliseconds: Int64(date.daysSinceEpoch * 86_400 + seconds - zone) * 1_000)
    }

    /// Seconds before Greenwich's clock: `+0700`; names of zones are taken as that clock.
    private static func offset(_ text: String) -> Int {
        guard let sign = text.first, sign == "+" || sign == "-", text.count == 5, let value = Int(text.dropFirst())
        else {
            return 0
        }
        return (sign == "-" ? -1 : 1) * (value / 100 * 3_600 + value % 100 * 60)
    }
}
