import Vietnamese
public import WorkTime

extension Rhythm {
    /// Reads «hằng tháng», «ngày 25 hằng tháng», «trước ngày 10 hằng quý», «thứ Sáu hằng tuần»; nil for anything else.
    public init?(words text: String) {
        let words = " " + text.folded + " "
        guard let period = Self.periods.first(where: { words.contains(" \($0.0) ") })?.1 else { return nil }
        var day: Int?
        if let match = words.firstMatch(of: #/ ngay ([0-9]{1,2}) /#) {
            day = Int(match.1)
        } else if period == .week {
            day = Self.weekdays.firstIndex { words.contains(" \($0) ") }.map { $0 + 1 }
        }
        self.init(period, day: day, isBefore: words.contains(" truoc ngay "))
    }

    private static let periods: [(String, Period)] = [
        ("hang ngay", .day), ("hang tuan", .week), ("hang thang", .month), ("hang quy", .quarter),
        ("6 thang", .halfYear), ("hang nam", .year),
    ]

    private static let weekdays = ["thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat"]
}
