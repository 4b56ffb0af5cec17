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
            CASE WHEN answer_due IS NOT NULL AND COALESCE(answered_on, \(day)) > answer_due
                OR state = 'received' AND received_on < \(classifiedFrom) THEN 1 ELSE 0 END AS late,
            COUNT(*) AS number
        FROM regulation_feedback WHERE received_on >= \(from) AND received_on <= \(to)
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
        """
    }
}
