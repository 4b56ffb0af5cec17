/// Calendars that people take with them: a secret address a person and subject, of which the database keeps the SHA-256
/// only. `unit_id` is NULL for one's own work. What the calendar shows is what its owner sees at the time.
extension Schema {
    static let calendarFeed = Migration("0022_calendar_feed") {
        """
        CREATE TABLE calendar_feed (
            id %ID%,
            owner_id %INT% NOT NULL REFERENCES person(id) ON DELETE RESTRICT,
            unit_id %INT% REFERENCES unit(id) ON DELETE RESTRICT,
            token_hash %TEXT% NOT NULL,
            created_at %INT% NOT NULL
        ) %STRICT%
        """
        "CREATE UNIQUE INDEX calendar_feed_token_hash_key ON calendar_feed (token_hash)"
        "CREATE UNIQUE INDEX calendar_feed_own_key ON calendar_feed (owner_id) WHERE unit_id IS NULL"
        "CREATE UNIQUE INDEX calendar_feed_unit_key ON calendar_feed (owner_id, unit_id) WHERE unit_id IS NOT NULL"
    }
}
