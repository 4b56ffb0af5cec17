public import Office

/// What obligations were broken down into.
public enum BreakdownStore {
    /// Whether `part` is one of the parts of `whole`, both tables or aliases: what was cancelled or superseded is none.
    static func isPart(_ part: SQL, of whole: SQL) -> SQL {
        "\(sql: part).parent_id = \(sql: whole).id AND \(sql: part).state NOT IN ('cancelled', 'superseded')"
    }

    /// Every obligation that is broken off this one, whatever its state, by key.
    public static func parts(_ tx: any Transaction, of id: Key<Obligation>) throws -> [Key<Obligation>] {
        try tx.query("SELECT id FROM obligation WHERE parent_id = \(id) ORDER BY id LIMIT 200").map { try $0.key("id") }
    }
}
