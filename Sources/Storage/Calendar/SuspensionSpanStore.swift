public import Office
public import WorkTime

/// The times in which an obligation's clock stood still.
public enum SuspensionSpanStore {
    public static func spans(_ tx: any Transaction, of id: Key<Obligation>) throws -> [Suspension] {
        try tx.query(
            "SELECT from_on, until_on FROM suspension WHERE obligation_id = \(id) ORDER BY id LIMIT 200"
        ).map { Suspension(from: try $0.day("from_on"), until: try $0.dayIfPresent("until_on")) }
    }
}
