/// Copies a whole office out of one transaction into another: what the first sees is what the second gets.
public enum OfficeSnapshot {
    /// Copies every table into those of `target`, which have the same schema and are emptied first; returns the number of
    /// rows.
    public static func copy(_ source: any Transaction, into target: any Transaction) throws -> Int {
        let tables = try TableCatalog.pairs(TableCatalog.tables(source), TableCatalog.tables(target))
        for table in tables.reversed() { try target.execute("DELETE FROM \(sql: table.kept.nameSQL)") }
        var count = 0
        for table in tables {
            var after: [SQLValue]?
            while true {
                try Task.checkCancellation()
                let page = try table.page(source, after: after)
                guard let last = page.last else { break }
                try table.insert(page.map(table.values(of:)), target)
                after = try table.key(of: last)
                count += page.count
            }
            for (id, other) in try table.forwardReferences(source) { try table.refer(id, to: other, target) }
            guard table.table.isNumbered, let last = try RowNumbers.last(table.table, source) else { continue }
            try RowNumbers.set(last, in: table.table, target)
        }
        return count
    }

    /// How many rows all tables hold together.
    public static func countRows(_ tx: any Transaction) throws -> Int {
        try TableCatalog.tables(tx).reduce(0) { sum, table in
            sum + (try tx.first("SELECT count(*) AS n FROM \(sql: table.nameSQL)")?.int("n") ?? 0)
        }
    }
}
