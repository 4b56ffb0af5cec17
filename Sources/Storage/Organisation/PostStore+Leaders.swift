public import Office
public import WorkTime

extension PostStore {
    /// The posts of the office's leaders on the day, in the order in which they were given.
    public static func leaders(_ tx: any Transaction, on day: CalendarDay) throws -> [PostItem] {
        try tx.query(
            """
            \(sql: selection) WHERE o.rank = 'leader' AND \(sql: .holds("o", on: day))
            ORDER BY o.valid_from, o.id LIMIT 100
            """
        ).map(item)
    }
}
