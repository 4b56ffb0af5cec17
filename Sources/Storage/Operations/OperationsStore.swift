public import Office
import WorkTime

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

    /// How many bytes the database takes on its disk, and how many the files that its rows name.
    public static func sizes(_ tx: any Transaction) throws -> (database: Int, files: Int) {
        let files: SQL = "(SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM file) AS files"
        let sql: SQL =
            switch tx.dialect {
            case .sqlite:
                """
                SELECT c.page_count * s.page_size AS n, \(sql: files) FROM pragma_page_count() c, pragma_page_size() s
                """
            case .postgres: "SELECT pg_database_size(current_database()) AS n, \(sql: files)"
            }
        guard let row = try tx.first(sql) else { return (0, 0) }
        return (try row.int("n"), try row.int("files"))
    }

    /// What the program does beside the requests and is due now, of every kind of work. With `onlyExpress` what is urged in the office's
    /// hours alone is left out: it is due and waits for the morning.
    public static func background(_ tx: any Transaction, onlyExpress: Bool) throws -> [BackgroundQueue] {
        let found = try tx.query(background(at: tx.now, onlyExpress: onlyExpress)).map { row in
            BackgroundQueue(
                work: try row.code("work"), count: try row.int("n"), oldest: try row.instantIfPresent("oldest"))
        }
        return BackgroundQueue.Work.allCases.compactMap { work in found.first { $0.work == work } }
    }

    static func background(at now: Instant, onlyExpress: Bool) -> SQL {
        let express: SQL = onlyExpress ? " AND is_express" : .empty
        return """
            SELECT 'bulk' AS work, COUNT(*) AS n, MIN(worked_at) AS oldest FROM bulk_act WHERE NOT is_done
            UNION ALL SELECT 'urging', COUNT(*), MIN(due_at) FROM urging_plan WHERE due_at <= \(now)\(sql: express)
            UNION ALL SELECT 'pages', COUNT(*), MIN(due_at) FROM page_reading WHERE due_at <= \(now)
            UNION ALL SELECT 'signatures', COUNT(*), MIN(recheck_at) FROM file_signature WHERE recheck_at <= \(now)
            """
    }
}
