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

    /// Takes or keeps the turn at work that lasts and is claimed only when it is done; false while another process has it. A process that
    /// died loses it at `until`.
    public static func take(
        _ tx: any Transaction, _ work: DailyWork, by holder: String, until: Instant
    ) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO daily_turn (name, holder, held_until) VALUES (\(work), \(holder), \(until))
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
            WHERE daily_turn.holder = excluded.holder OR daily_turn.held_until <= \(tx.now)
            """) == 1
    }

    /// Gives the turn up, where this process still has it.
    public static func free(_ tx: any Transaction, _ work: DailyWork, by holder: String) throws {
        try tx.send("UPDATE daily_turn SET held_until = 0 WHERE name = \(work) AND holder = \(holder)")
    }
}
