public import Office

/// The numbers of the index that come from outside.
public enum IndexEntryStore {
    /// Those of these months, by criterion and month.
    public static func entries(_ tx: any Transaction, of months: [ReportPeriod]) throws -> [IndexEntry] {
        try tx.query(
            """
            SELECT criterion, part, whole, source FROM index_entry WHERE month IN (\(list: months.map(\.description)))
            ORDER BY criterion, month LIMIT 1000
            """
        ).map { row in
            IndexEntry(
                criterion: try row.text("criterion"), share: Share(try row.int("part"), of: try row.int("whole")),
                source: try row.text("source"))
        }
    }

    /// In the place of what was there.
    public static func set(
        _ tx: any Transaction, _ entry: IndexEntry, of month: ReportPeriod, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO index_entry (month, criterion, part, whole, source, entered_by, entered_at)
            VALUES (\(month.description), \(entry.criterion), \(entry.share.part), \(entry.share.whole),
                \(entry.source), \(person), \(tx.now))
            ON CONFLICT (month, criterion) DO UPDATE SET part = excluded.part, whole = excluded.whole,
                source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at
            """)
    }

    public static func remove(_ tx: any Transaction, _ criterion: String, of month: ReportPeriod) throws {
        try tx.send("DELETE FROM index_entry WHERE month = \(month.description) AND criterion = \(criterion)")
    }
}
