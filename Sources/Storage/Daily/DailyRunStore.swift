public import WorkTime

/// Work that is done once a day, by whichever process comes first.
public enum DailyRunStore {
    public enum Work: String, Sendable {
        case digests, sweep, words, filing
    }

    /// True for the first who asks on that day; whoever does the work in the same transaction does it once.
    public static func claim(_ tx: any Transaction, _ work: Work, on day: CalendarDay) throws -> Bool {
        try tx.execute(
            """
            INSERT INTO daily_run (name, day) VALUES (\(work), \(day))
            ON CONFLICT (name) DO UPDATE SET day = excluded.day WHERE daily_run.day < excluded.day
            """) == 1
    }
}
