/// The numbers that a database gives to new rows.
///
/// They move too: the number of a row that was deleted must never come back, for the journal names rows by it.
enum RowNumbers {
    /// The last number that was given out in the table; nil when none was.
    static func last(_ table: TableShape, _ tx: any Transaction) throws -> Int? {
        switch tx.dialect {
        case .sqlite:
            try tx.first("SELECT seq FROM sqlite_sequence WHERE name = \(table.name) AND seq > 0")?.int("seq")
        case .postgres:
            try tx.first(
                "SELECT pg_sequence_last_value(pg_get_serial_sequence(\(table.name), \(table.key[0]))::regclass) AS seq"
            )?.intIfPresent("seq")
        }
    }

    static func set(_ number: Int, in table: TableShape, _ tx: any Transaction) throws {
        switch tx.dialect {
        case .sqlite:
            let changed = try tx.execute("UPDATE sqlite_sequence SET seq = \(number) WHERE name = \(table.name)")
            if changed == 0 {
                try tx.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (\(table.name), \(number))")
            }
        case .postgres:
            _ = try tx.query("SELECT setval(pg_get_serial_sequence(\(table.name), \(table.key[0])), \(number), TRUE)")
        }
    }
}
