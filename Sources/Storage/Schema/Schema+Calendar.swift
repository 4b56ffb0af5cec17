/// The office's own decisions on days off and days worked, which stand above those of the rule files; and what a relative
/// deadline was counted from.
///
/// A decision that is taken back stays with the time at which it was: a deadline that was counted by it can be explained.
extension Schema {
    static let calendar = Migration("0040_calendar") {
        """
        CREATE TABLE decided_day (
            id %ID%,
            day %TEXT% NOT NULL CONSTRAINT decided_day_day CHECK (length(day) = 10),
            kind %TEXT% NOT NULL CONSTRAINT decided_day_kind CHECK
                (kind IN ('holiday', 'compensatory-off', 'swapped-off', 'swapped-work')),
            title %TEXT% NOT NULL,
            source %TEXT% NOT NULL,
            holiday %TEXT%,
            in_place_of %TEXT% CONSTRAINT decided_day_in_place_of_day CHECK (length(in_place_of) = 10),
            entered_by %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            entered_at %INT% NOT NULL,
            withdrawn_at %INT%
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX decided_day_key ON decided_day (day) WHERE withdrawn_at IS NULL"
        "ALTER TABLE obligation ADD COLUMN term_amount %INT%"
        """
        ALTER TABLE obligation ADD COLUMN term_unit %TEXT% CONSTRAINT obligation_term_unit CHECK
            (term_unit IN ('hour', 'working-hour', 'day', 'working-day', 'week', 'month', 'year'))
        """
        """
        ALTER TABLE obligation ADD COLUMN start_on %TEXT% CONSTRAINT obligation_start_on_day CHECK (length(start_on) = 10)
        """
        "CREATE INDEX obligation_counted ON obligation (id) WHERE is_open AND term_amount IS NOT NULL"
    }
}
