import Office
import WorkTime

/// The spans of due days by which lists are filtered.
enum DueWindow: String, Sendable, CaseIterable {
    case overdue, today, week, month, later

    var title: String {
        switch self {
        case .overdue: "Đã quá hạn"
        case .today: "Đến hạn hôm nay"
        case .week: "Trong 7 ngày tới"
        case .month: "Trong 30 ngày tới"
        case .later: "Sau 30 ngày nữa"
        }
    }

    /// The first and last due day of the span; nil where it is open. What is overdue is no matter of days alone.
    func days(from today: CalendarDay) -> (from: CalendarDay?, to: CalendarDay?) {
        switch self {
        case .overdue: (nil, nil)
        case .today: (today, today)
        case .week: (today, today.adding(days: 7))
        case .month: (today, today.adding(days: 30))
        case .later: (today.adding(days: 31), nil)
        }
    }
}
