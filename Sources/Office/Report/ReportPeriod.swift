public import WorkTime

/// A period that reports are made for: a month, a quarter, half a year, nine months, a year.
///
/// Written `2026-11`, `2026-Q3`, `2026-H1`, `2026-9M`, `2026`.
public struct ReportPeriod: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case month, quarter, half
        case nineMonths = "nine_months"
        case year
    }

    public let kind: Kind
    public let year: Int
    /// The month from 1 to 12, the quarter from 1 to 4, the half 1 or 2; 1 for the others.
    public let number: Int

    /// Nil where there is no such period.
    public init?(_ kind: Kind, year: Int, number: Int = 1) {
        guard (1900...9998).contains(year), (1...Self.most(of: kind)).contains(number) else { return nil }
        self.kind = kind
        self.year = year
        self.number = number
    }

    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, first.utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(first)
        else { return nil }
        guard parts.count == 2 else {
            guard parts.count == 1 else { return nil }
            self.init(.year, year: year)
            return
        }
        let rest = parts[1]
        if rest == "9M" {
            self.init(.nineMonths, year: year)
        } else if rest.first == "Q", rest.count == 2, let number = Int(rest.dropFirst()) {
            self.init(.quarter, year: year, number: number)
        } else if rest.first == "H", rest.count == 2, let number = Int(rest.dropFirst()) {
            self.init(.half, year: year, number: number)
        } else if rest.utf8.count == 2, rest.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(rest) {
            self.init(.month, year: year, number: number)
        } else {
            return nil
        }
    }

    public var description: String {
        switch kind {
        case .month: "\(year)-\(number < 10 ? "0" : "")\(number)"
        case .quarter: "\(year)-Q\(number)"
        case .half: "\(year)-H\(number)"
        case .nineMonths: "\(year)-9M"
        case .year: "\(year)"
        }
    }

    /// «tháng 11 năm 2026», «6 tháng đầu năm 2026».
    public var words: String {
        switch kind {
        case .month: "tháng \(number) năm \(year)"
        case .quarter: "quý \(["I", "II", "III", "IV"][number - 1]) năm \(year)"
        case .half: number == 1 ? "6 tháng đầu năm \(year)" : "6 tháng cuối năm \(year)"
        case .nineMonths: "9 tháng năm \(year)"
        case .year: "năm \(year)"
        }
    }

    /// Its first and last month, counted from 1.
    var months: ClosedRange<Int> {
        switch kind {
        case .month: number...number
        case .quarter: (number * 3 - 2)...(number * 3)
        case .half: (number * 6 - 5)...(number * 6)
        case .nineMonths: 1...9
        case .year: 1...12
        }
    }

    private static func most(of kind: Kind) -> Int {
        switch kind {
        case .month: 12
        case .quarter: 4
        case .half: 2
        case .nineMonths, .year: 1
        }
    }
}

extension ReportPeriod {
    /// The period of the calendar that a day lies in; for nine months and years, those of its year.
    public init(_ kind: Kind, holding day: CalendarDay) {
        self.kind = kind
        year = day.year
        switch kind {
        case .month: number = day.month
        case .quarter: number = day.quarter
        case .half: number = day.month <= 6 ? 1 : 2
        case .nineMonths, .year: number = 1
        }
    }
}
