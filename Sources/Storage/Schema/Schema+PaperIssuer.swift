/// Who decides a paper of the People's Committee, and whose papers a book of outgoing papers numbers.
extension Schema {
    /// Until now only what the Chairman decides was drafted here, signed by order or by mandate.
    static let collectivePaper = Migration("0291_collective_paper") {
        "ALTER TABLE outgoing ADD COLUMN is_collective %BOOL% NOT NULL DEFAULT FALSE"
    }

    /// A book from which papers of the committee, and none of the office, took their numbers is the committee's; every other
    /// one is the office's own.
    static let registerIssuer = Migration("0292_register_issuer") {
        """
        ALTER TABLE register ADD COLUMN issuer %TEXT%
            CONSTRAINT register_issuer CHECK (issuer IN ('office', 'committee'))
        """
        """
        UPDATE register SET issuer = CASE
            WHEN EXISTS (
                SELECT 1 FROM outgoing o JOIN register_entry e ON e.id = o.entry_id
                JOIN register_series s ON s.id = e.series_id
                WHERE s.register_id = register.id AND o.issuer = 'committee')
            AND NOT EXISTS (
                SELECT 1 FROM outgoing o JOIN register_entry e ON e.id = o.entry_id
                JOIN register_series s ON s.id = e.series_id
                WHERE s.register_id = register.id AND o.issuer = 'office')
            THEN 'committee' ELSE 'office' END
        WHERE direction = 'outgoing'
        """
    }
}
