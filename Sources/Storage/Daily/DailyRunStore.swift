public import Office
public import WorkTime

/// Work that is done once a day, by whichever process comes first.
public enum DailyRunStore {
    /// The day on which each work was last begun.
    public static func last(_ tx: any Transaction) throws -> [DailyWork: CalendarDay] {
        var days: [DailyWork: CalendarDay] = [:]
        for row in try tx.query("SELECT name, day FROM daily_run ORDER BY name") {
            guard let work = DailyWork(rawValue: try row.text("name")) else { continue }
            days[work] = try row.day("day")
        }
        return days
    }

    /// Writes a row and takes it away again: tells whether the database takes writes, and changes nothing. A row that is
    /// written as it is would not do: SQLite writes nothing then.
    public static func touch(_ tx: any Transaction) throws {
        try tx.execute("INSERT INTO daily_run (name, day) VALUES ('touch', '2000-01-01')")
        try tx.execute("DELETE FROM daily_run WHERE name = 'touch'")
    }

    /// True for the first who asks on that day; whoever does the work in the same transaction does it once.
    public static func claim(_ tx: any Transaction, _ work: DailyWork, on day: CalendarDay) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO daily_run (name, day) VALUES (\(work), \(day))
            ON CONFLICT (name) DO UPDATE SET day = excluded.day WHERE daily_run.day < excluded.day
            """) == 1
    }
}
