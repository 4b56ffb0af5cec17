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
    /// died loses it at `until`, one whose clock stood far ahead at once.
    public static func take(
        _ tx: any Transaction, _ work: DailyWork, by holder: String, until: Instant
    ) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO daily_turn (name, holder, held_until) VALUES (\(work), \(holder), \(until))
            ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
            WHERE \(sql: isFree(tx, until))
            """) == 1
    }

    /// Begins such work, or takes it up after a process that died at it. Returns how often it was begun for that day, this time
    /// included; nil while another process has the turn.
    public static func begin(
        _ tx: any Transaction, _ work: DailyWork, by holder: String, on day: CalendarDay, until: Instant
    ) throws -> Int? {
        let isTaken =
            try tx.execute(
                """
                INSERT INTO daily_turn (name, holder, held_until, night, attempts)
                VALUES (\(work), \(holder), \(until), \(day), 1)
                ON CONFLICT (name) DO UPDATE
                SET holder = excluded.holder, held_until = excluded.held_until, night = excluded.night,
                attempts = CASE WHEN daily_turn.night = excluded.night THEN daily_turn.attempts + 1 ELSE 1 END
                WHERE \(sql: isFree(tx, until))
                """) == 1
        guard isTaken else { return nil }
        return try tx.first("SELECT attempts FROM daily_turn WHERE name = \(work)")?.int("attempts")
    }

    /// Whether whoever asks may have the turn that stands there already.
    private static func isFree(_ tx: any Transaction, _ until: Instant) -> SQL {
        let farthest = Instant(milliseconds: 2 * until.milliseconds - tx.now.milliseconds)
        return """
            (daily_turn.holder = excluded.holder OR daily_turn.held_until <= \(tx.now)
            OR daily_turn.held_until > \(farthest))
            """
    }

    /// The turn of work that was broken off on purpose: it does not count as begun.
    public static func giveUp(_ tx: any Transaction, _ work: DailyWork, by holder: String) throws {
        try tx.send(
            "UPDATE daily_turn SET held_until = 0, attempts = attempts - 1 WHERE name = \(work) AND holder = \(holder)")
    }

    /// Every turn is free, where no other process can have one.
    public static func freeAll(_ tx: any Transaction) throws {
        try tx.send("UPDATE daily_turn SET held_until = 0")
    }

    /// Gives the turn up, where this process still has it.
    public static func free(_ tx: any Transaction, _ work: DailyWork, by holder: String) throws {
        try tx.send("UPDATE daily_turn SET held_until = 0 WHERE name = \(work) AND holder = \(holder)")
    }
}
