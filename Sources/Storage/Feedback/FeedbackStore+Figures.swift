public import Office
public import WorkTime

extension FeedbackStore {
    /// Of what was received in a period, as it stands on a day. What was received before `classifiedFrom` and is not classified is
    /// late.
    public static func figures(
        _ tx: any Transaction, from: CalendarDay, to: CalendarDay, on day: CalendarDay, classifiedFrom: CalendarDay
    ) throws -> FeedbackFigures {
        var counted = FeedbackFigures()
        for row in try tx.query(figures(from: from, to: to, on: day, classifiedFrom: classifiedFrom)) {
            counted.add(
                try row.int("number"), channel: try row.code("channel"), kind: try row.codeIfPresent("kind"),
                state: try row.code("state"), isLate: try row.int("late") == 1)
        }
        return counted
    }

    static func figures(
        from: CalendarDay, to: CalendarDay, on day: CalendarDay, classifiedFrom: CalendarDay
    ) -> SQL {
        """
        SELECT channel, kind, state,
            CASE WHEN \(sql: isLate(on: day, classifiedFrom: classifiedFrom)) THEN 1 ELSE 0 END AS late,
            COUNT(*) AS number
        FROM regulation_feedback f WHERE \(sql: isReceived(in: ReportSpan(from, to)))
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """
    }

    // MARK: - Which of them `f` count

    static func isReceived(in span: ReportSpan) -> SQL {
        "f.received_on >= \(span.start) AND f.received_on <= \(span.end)"
    }

    /// Answered after the day that was set, or not answered although it is over.
    private static func isLate(on day: CalendarDay, classifiedFrom: CalendarDay) -> SQL {
        """
        (f.answer_due IS NOT NULL AND COALESCE(f.answered_on, \(day)) > f.answer_due
            OR f.state = 'received' AND f.received_on < \(classifiedFrom))
        """
    }

    /// Answered by the day that was set.
    static func isInTime(on day: CalendarDay, classifiedFrom: CalendarDay) -> SQL {
        "f.state IN ('answered', 'published') AND NOT \(sql: isLate(on: day, classifiedFrom: classifiedFrom))"
    }

    /// Answered, or overdue.
    static func isDue(on day: CalendarDay, classifiedFrom: CalendarDay) -> SQL {
        """
        (f.state IN ('answered', 'published') OR f.state NOT IN ('refused', 'forwarded')
            AND \(sql: isLate(on: day, classifiedFrom: classifiedFrom)))
        """
    }
}
