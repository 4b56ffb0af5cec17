/// The office's own online form: by which rule the office takes a procedure's dossiers on it, from where what waits at the
/// counter came, and who takes it in. What came before came through the national portal, to the counter.
extension Schema {
    static let ownForm = Migration("0260_own_form") {
        "ALTER TABLE procedure ADD COLUMN own_form %TEXT%"
        """
        ALTER TABLE portal_item ADD COLUMN source %TEXT% NOT NULL DEFAULT 'portal'
            CONSTRAINT portal_item_source CHECK (source IN ('portal', 'form'))
        """
        """
        ALTER TABLE portal_item ADD COLUMN desk %TEXT% NOT NULL DEFAULT 'counter'
            CONSTRAINT portal_item_desk_kind CHECK (desk IN ('counter', 'clerk'))
        """
        "ALTER TABLE portal_item ADD COLUMN mark %TEXT%"
        "CREATE UNIQUE INDEX portal_item_mark_key ON portal_item (mark) WHERE mark IS NOT NULL"
        "CREATE INDEX portal_item_desk ON portal_item (desk, state, id)"
    }
}
