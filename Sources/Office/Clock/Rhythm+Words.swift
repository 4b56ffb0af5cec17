import Vietnamese
public import WorkTime

extension Rhythm {
    /// Reads «hằng tháng», «ngày 25 hằng tháng», «trước ngày 10 hằng quý», «thứ Sáu hằng tuần» wherever they stand in a
    /// phrase of a paper; nil where it names no period.
    public init?(words text: String) {
        let words = " " + text.folded + " "
        guard let period = Self.periods.first(where: { words.contains(" \($0.0) ") })?.1 else { return nil }
        var day: Int?
        if let match = words.firstMatch(of: Self.dayOfMonth) {
            day = Int(match.1)
        } else if period == .week {
            day = Self.weekdays.firstIndex { words.contains(" \($0) ") }.map { $0 + 1 }
        }
        let isBefore = words.contains(" truoc ngay ") || period == .week && words.contains(" truoc ")
        self.init(period, day: day, isBefore: isBefore)
    }

    /// Reads what somebody typed as a rhythm and nothing else: nil where any word of it would be left out, so that «15
    /// hằng tháng» does not become the end of the month.
    public init?(exactly text: String) {
        guard let rhythm = Rhythm(words: text) else { return nil }
        var rest = " " + text.folded + " "
        func drop(_ words: String) {
            guard let place = rest.firstRange(of: " \(words) ") else { return }
            rest.replaceSubrange(place, with: " ")
        }
        for (words, period) in Self.periods where period == rhythm.period { drop(words) }
        if rhythm.day != nil {
            if rhythm.period == .week {
                if let day = rhythm.day { drop(Self.weekdays[day - 1]) }
            } else if let match = rest.firstMatch(of: Self.dayOfMonth) {
                rest.replaceSubrange(match.range, with: " ")
            }
            ["truoc", "vao", "thang cuoi ky", "thang cuoi"].forEach(drop)
            if rhythm.period == .year { drop("thang 12") }
        }
        ["bao cao", "thuong xuyen", "dinh ky", "mot lan", "1 lan"].forEach(drop)
        guard rest.allSatisfy({ $0 == " " }) else { return nil }
        self = rhythm
    }

    private static var dayOfMonth: Regex<(Substring, Substring)> { #/ ngay ([0-9]{1,2}) /# }

    private static let periods: [(String, Period)] = [
        ("hang ngay", .day), ("hang tuan", .week), ("hang thang", .month), ("hang quy", .quarter),
        ("thang cuoi quy", .quarter), ("6 thang", .halfYear), ("hang nam", .year),
    ]

    private static let weekdays = ["thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat"]
}
