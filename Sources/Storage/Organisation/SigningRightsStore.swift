public import Office

/// What the rule of signing asks about.
public enum SigningRightsStore {
    /// The posts of those who may sign, and what was delegated, the newest first: one statement.
    public static func all(
        _ tx: any Transaction
    ) throws -> (posts: [SigningPost], delegations: [Delegation]) {
        let found = try Sheaf(selections: [SigningPostStore.selection(limit: 5_000), delegations]).rows(tx)
        return (
            try (found["post"] ?? []).map(SigningPostStore.post),
            try (found["delegation"] ?? []).map { try DelegationStore.item($0).delegation }
        )
    }

    private static let delegations = Sheaf.Selection(
        name: "delegation",
        columns: [
            .number("id"), .text("kind"), .text("giver_title"), .number("giver_id"), .number("receiver_id"),
            .text("paper_kinds"), .text("matters"), .text("basis"), .number("basis_id"), .text("valid_from"),
            .text("valid_to"), .number("version"), .text("receiver_unit"), .text("receiver_person"),
            .text("giver_name"),
        ],
        select: """
            SELECT ROW_NUMBER() OVER (ORDER BY given.id DESC) AS place, given.*
            FROM (\(sql: DelegationStore.selection) ORDER BY g.id DESC LIMIT 2000) AS given
            """)
}
