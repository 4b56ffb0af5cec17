import Foundation
import Office
import Storage
import WorkTime

/// What the journal alone tells of the office's work up to the end of a day: every figure of a month counted anew, without
/// the tables from which reports are made.
struct JournalRecount {
    /// One obligation as its entries tell of it.
    private struct Line {
        let assignedOn: CalendarDay
        var due: CalendarDay?
        var isSuspended = false
        /// Of the final result that waits or was accepted.
        var reportedOn: CalendarDay?
        var closedOn: CalendarDay?
        var endedOn: CalendarDay?
        var returnedOn: CalendarDay?
        var adjustedOn: CalendarDay?
    }

    private var lines: [Key<Obligation>: Line] = [:]

    init(_ tx: any Transaction, through day: CalendarDay) throws {
        let acts: [JournalAct] = [
            .obligationAssigned, .deadlineAdjusted, .obligationSuspended, .obligationResumed, .obligationReported,
            .resultReturned, .resultAccepted, .obligationCancelled,
        ]
        let rows = try tx.query(
            """
            SELECT at, act, subject_id, body FROM journal_entry
            WHERE subject_kind = 'obligation' AND act IN (\(list: acts))
                AND at < \(OfficeTime.start(of: day.adding(days: 1))) ORDER BY id
            """)
        for row in rows {
            let (id, on): (Key<Obligation>, _) = (
                try row.key("subject_id"), OfficeTime.day(of: try row.instant("at"))
            )
            switch try row.code("act", as: JournalAct.self) {
            case .obligationAssigned: lines[id] = Line(assignedOn: on, due: try Self.day("due", row))
            case .deadlineAdjusted:
                lines[id]?.due = try Self.day("to", row)
                lines[id]?.adjustedOn = on
            case .obligationSuspended: lines[id]?.isSuspended = true
            case .obligationResumed:
                lines[id]?.due = try Self.day("to", row)
                lines[id]?.isSuspended = false
            case .obligationReported: if try Self.isFinal(row) { lines[id]?.reportedOn = on }
            case .resultReturned:
                lines[id]?.returnedOn = on
                lines[id]?.reportedOn = nil
            case .resultAccepted: lines[id]?.closedOn = on
            default: lines[id]?.endedOn = on
            }
        }
    }

    private static func day(_ field: String, _ row: Row) throws -> CalendarDay? {
        guard case .text(let text) = try fields(row)[field] else { return nil }
        return CalendarDay(text)
    }

    private static func isFinal(_ row: Row) throws -> Bool {
        guard case .bool(let isFinal) = try fields(row)["final"] else { return false }
        return isFinal
    }

    private static func fields(_ row: Row) throws -> [String: JournalValue] {
        let body = try JSONDecoder().decode(JournalValue.self, from: Data(try row.text("body").utf8))
        guard case .object(let fields) = body else { return [:] }
        return fields
    }

    /// The obligations whose day the journal tells. What goes on in a rhythm is late with a report, not with a day.
    var dated: Set<Key<Obligation>> { Set(lines.filter { $0.value.due != nil }.keys) }

    /// The obligations that the figure has to count in the period, which ends with the day of the recount.
    func obligations(in figure: ReportFigure, of period: ReportSpan) -> Set<Key<Obligation>> {
        Set(lines.filter { Self.counts($0.value, figure, period) }.keys)
    }

    private static func counts(_ line: Line, _ figure: ReportFigure, _ period: ReportSpan) -> Bool {
        func isIn(_ day: CalendarDay?) -> Bool { day.map { period.start <= $0 && $0 <= period.end } ?? false }
        let isOwed = line.closedOn == nil && line.endedOn == nil
        let isLate = line.due.map { $0 < line.reportedOn ?? line.closedOn ?? period.end } ?? false
        return switch figure {
        case .assigned: isIn(line.assignedOn)
        case .doneInTime: isIn(line.closedOn) && !isLate
        case .doneLate: isIn(line.closedOn) && isLate
        case .inProgress: isOwed && (line.isSuspended || !isLate)
        case .overdue: isOwed && !line.isSuspended && isLate
        case .suspended: isOwed && line.isSuspended
        case .returned: isIn(line.returnedOn)
        case .adjusted: isIn(line.adjustedOn)
        case .ended: isIn(line.endedOn)
        }
    }
}
