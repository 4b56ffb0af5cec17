/// What is done once a day, whichever process comes first: the last day on which each was done.
extension Schema {
    static let daily = Migration("0021_daily") {
        """
        CREATE TABLE daily_run (
            name %TEXT% PRIMARY KEY,
            day %TEXT% NOT NULL CONSTRAINT daily_run_day CHECK (length(day) = 10)
        ) %STRICT%
        """
    }
}
