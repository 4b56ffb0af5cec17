public import WorkTime

/// By when it is in time. Whoever owes a result is in time by the day on which it was reported, whenever the decision on it
/// comes: lists, boards and reports all ask here.
extension Obligation {
    /// The last day on which it is in time; nil where it cannot become late: nothing is due, its clock stands still, or a
    /// result that came in time waits for whoever assigned it.
    public var lateAfter: CalendarDay? { lead.map(isReportedInTime) == true ? nil : nextDue }

    /// The same of one part. A coordinating part without a day of its own is late as the whole is.
    public func lateAfter(of part: Participant) -> CalendarDay? {
        guard state != .suspended else { return nil }
        guard part.role.owesResult else { return [part.due, lateAfter].compactMap { $0 }.min() }
        return isReportedInTime(part) ? nil : [part.due, nextDue].compactMap { $0 }.min()
    }

    /// The day of the result that waits for whoever assigned it; nil while none does.
    public var resultOn: CalendarDay? { state == .reported ? lead.flatMap(reportedOn) : nil }

    /// Whether the part's result came by its day.
    func isReportedInTime(_ part: Participant) -> Bool {
        guard let day = reportedOn(part) else { return false }
        return due(of: part).map { day <= $0 } ?? true
    }

    /// The day from which nothing was missing of the part but the decision; nil while something is. The lead's waits for
    /// the others where the closing rule does.
    func reportedOn(_ part: Participant) -> CalendarDay? {
        hasReported(part) ? parts(of: part).compactMap(\.reportedOn).max() : nil
    }

    func hasReported(_ part: Participant) -> Bool {
        part.state != .waived
            && parts(of: part).allSatisfy { $0.state == .reported || $0.state == .done || $0.state == .waived }
    }

    /// The day by which the part owes its result, or the next report.
    func due(of part: Participant) -> CalendarDay? {
        part.due ?? [deadline.due, reportDue].compactMap { $0 }.min()
    }

    private func parts(of part: Participant) -> [Participant] {
        part.role == .lead && closingRule == .all ? participants.filter(\.role.owesResult) : [part]
    }
}
