extension Schema {
    /// How many of the obligations that were chosen for a bulk act its maker did not see: they are counted, not listed.
    static let bulkUnseen = Migration("0066_bulk_unseen") {
        """
        ALTER TABLE bulk_act ADD COLUMN unseen %INT% NOT NULL DEFAULT 0
            CONSTRAINT bulk_act_unseen CHECK (unseen >= 0)
        """
    }
}
