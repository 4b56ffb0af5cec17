import Office

/// The titles of records that a search found for somebody, as they are written.
public enum SearchTitleStore {
    /// Of the best 200, in no order.
    public static func titles(_ tx: any Transaction, of hits: [SearchHit]) throws -> [String] {
        guard !hits.isEmpty else { return [] }
        let best = hits.prefix(200)
        let papers = best.filter { $0.kind == .document }.map(\.id)
        let tasks = best.filter { $0.kind == .obligation }.map(\.id)
        return try tx.query(
            """
            SELECT excerpt AS title, id, 0 AS place FROM document WHERE id IN (\(list: papers))
            UNION ALL SELECT content, id, 1 FROM obligation WHERE id IN (\(list: tasks))
            ORDER BY place, id LIMIT 200
            """
        ).map { try $0.text("title") }
    }
}
