public import Office

/// Tells whether a task from a list is in the ledger already.
public enum ObligationTwinStore {
    /// Whether the party leads, or has a part in, an obligation with exactly this content, open or closed.
    public static func exists(_ tx: any Transaction, lead: Key<Party>, content: String) throws -> Bool {
        try tx.first(
            """
            SELECT o.id FROM participant AS p
            JOIN obligation AS o ON o.id = p.obligation_id
            WHERE p.party_id = \(lead) AND p.role IN ('lead', 'part') AND o.content = \(content)
            ORDER BY o.id LIMIT 1
            """) != nil
    }
}
