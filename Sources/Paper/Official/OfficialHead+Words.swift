import Vietnamese
import WorkTime

extension OfficialHead {
    /// «05/VP-TH», with room before the stroke while there is no number; numbers below ten carry a zero.
    var numberAndSymbol: String {
        "\(number.map(Self.padded) ?? Self.gap)/\(symbol)"
    }

    /// «Đông Giang, ngày 05 tháng 02 năm 2026».
    var placeAndDate: String { "\(place), \(date.words)" }

    private static func padded(_ number: String) -> String {
        Int(number).map { (0..<10).contains($0) ? "0\($0)" : number } ?? number
    }

    /// Blanks that do not break, where a pen or the clerk's program writes.
    static let gap = String(repeating: "\u{A0}", count: 7)
    /// The same for two digits that a program writes.
    static let narrow = String(repeating: "\u{A0}", count: 4)
}

extension OfficialDate {
    var words: String {
        switch self {
        case .issued(let day): DateWords.text(day: day.day, month: day.month, year: day.year)
        case .draft(let year, let month):
            "ngày \(OfficialHead.gap) tháng \(month < 3 ? "0\(month)" : "\(month)") năm \(year)"
        case .open: "ngày \(OfficialHead.narrow) tháng \(OfficialHead.narrow) năm \(OfficialHead.gap)"
        }
    }
}
