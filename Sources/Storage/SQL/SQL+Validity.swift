public import WorkTime

extension SQL {
    /// Whether the dated row of `table` holds on that day: `valid_to` is the last day, NULL while it lasts.
    public static func holds(_ table: SQL, on day: CalendarDay) -> SQL {
        """
        \(sql: table).valid_from <= \(day) AND (\(sql: table).valid_to IS NULL OR \(sql: table).valid_to >= \(day))
        """
    }
}
