public import Office

/// What whoever keeps the machine wants to know of the database.
public enum OperationsStore {
    /// What waits to be sent, by kind: the outbox holds only that, and what was given up.
    public static func queues(_ tx: any Transaction) throws -> [OutboxQueue] {
        try tx.query(
            """
            SELECT kind, COUNT(*) AS n, MIN(due_at) AS oldest FROM outbox WHERE NOT is_dead GROUP BY kind ORDER BY kind
            """
        ).map { OutboxQueue(kind: try $0.text("kind"), count: try $0.int("n"), oldest: try $0.instant("oldest")) }
    }

    /// How many bytes the database takes on its disk.
    public static func size(_ tx: any Transaction) throws -> Int {
        let sql: SQL =
            switch tx.dialect {
            case .sqlite: "SELECT c.page_count * s.page_size AS n FROM pragma_page_count() c, pragma_page_size() s"
            case .postgres: "SELECT pg_database_size(current_database()) AS n"
            }
        return try tx.first(sql)?.int("n") ?? 0
    }
}
