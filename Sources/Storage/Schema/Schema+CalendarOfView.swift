/// A calendar of one of the owner's saved views; it ends with the view.
extension Schema {
    static let calendarOfView = Migration("0063_calendar_of_view") {
        """
        ALTER TABLE calendar_feed ADD COLUMN view_id %INT% REFERENCES saved_view(id) ON DELETE CASCADE
            CONSTRAINT calendar_feed_one_subject CHECK (view_id IS NULL OR unit_id IS NULL)
        """
        "DROP INDEX calendar_feed_own_key"
        """
        CREATE UNIQUE INDEX calendar_feed_own_key ON calendar_feed (owner_id) WHERE unit_id IS NULL AND view_id IS NULL
        """
        "CREATE UNIQUE INDEX calendar_feed_view_key ON calendar_feed (view_id) WHERE view_id IS NOT NULL"
    }
}
