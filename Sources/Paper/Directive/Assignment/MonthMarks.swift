import WorkTime

/// Crosses in the columns of a yearly programme.
enum MonthMarks {
    static func deadline(_ months: [Int], year: Int) -> ReadDeadline {
        guard let first = months.min(), let last = months.max(),
            let from = CalendarDay(year: year, month: first, day: 1),
            let due = CalendarDay(year: year, month: last, day: 1)?.lastOfMonth
        else { return .none }
        let text = months.map { "Tháng \($0)" }.joined(separator: ", ")
        if months.count >= 12 { return ReadDeadline(text: text, kind: .ongoing, every: .month) }
        return ReadDeadline(text: text, kind: .month, from: from, due: due)
    }
}
