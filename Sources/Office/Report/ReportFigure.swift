import WorkTime

/// A number of a report: which parts, among those that somebody may see, it counts.
///
/// The four in the middle divide what was done in the period and what is owed at its end, in the words of the national
/// follow-up of tasks. Legal basis: Quyết định 42/2014/QĐ-TTg (bốn trạng thái thực hiện nhiệm vụ).
public enum ReportFigure: String, Sendable, Codable, CaseIterable {
    /// Laid on them in the period.
    case assigned
    case doneInTime = "done_in_time"
    case doneLate = "done_late"
    /// Owed at the end of the period and not late: also what has no day, and what is suspended.
    case inProgress = "in_progress"
    case overdue
    /// Of those in progress: whose clock stands still.
    case suspended
    /// A result was returned in the period.
    case returned
    /// A deadline was adjusted in the period.
    case adjusted
    /// Cancelled or superseded in the period.
    case ended

    /// Whether the figure counts this standing, which holds the end of the period.
    public func counts(_ standing: PartStanding, in period: ReportSpan) -> Bool {
        guard standing.holds(on: period.end) else { return false }
        func isIn(_ day: CalendarDay?) -> Bool { day.map { period.start <= $0 && $0 <= period.end } ?? false }
        let endedLate = standing.daysLate(on: period.end) > 0
        let isLate = standing.isOverdue(on: period.end)
        switch self {
        case .assigned: return isIn(standing.assignedOn)
        case .doneInTime: return standing.phase == .done && isIn(standing.endedOn) && !endedLate
        case .doneLate: return standing.phase == .done && isIn(standing.endedOn) && endedLate
        case .inProgress: return standing.phase == .suspended || standing.phase == .open && !isLate
        case .overdue: return isLate
        case .suspended: return standing.phase == .suspended
        case .returned: return isIn(standing.returnedOn)
        case .adjusted: return isIn(standing.adjustedOn)
        case .ended: return standing.phase == .ended && isIn(standing.endedOn)
        }
    }
}
