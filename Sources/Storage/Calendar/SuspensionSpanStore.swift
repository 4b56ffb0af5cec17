public import Office
public import WorkTime

/// The times in which an obligation's clock stood still.
public enum SuspensionSpanStore {
    public static func spans(_ tx: any Transaction, of id: Key<Obligation>) throws -> [Suspension] {
        try tx.query(
            "SELECT from_on, until_on FROM suspension WHERE obligation_id = \(id) ORDER BY id LIMIT 200"
        ).map { Suspension(from: try $0.day("from_on"), until: try $0.dayIfPresent("until_on")) }
    }

    /// What the deadline of the whole follows from besides its own words: two statements.
    public static func history(_ tx: any Transaction, of id: Key<Obligation>) throws -> DeadlineHistory {
        let row = try tx.first(
            """
            SELECT o.first_due_on, a.at, a.new_due_on FROM obligation o
            LEFT JOIN adjustment a ON a.id =
                (SELECT MAX(x.id) FROM adjustment x WHERE x.obligation_id = o.id AND x.kind = 'deadline')
            WHERE o.id = \(id)
            """)
        guard let row else { throw ObligationStore.notFound }
        let laidOn = try row.instantIfPresent("at").map { OfficeTime.day(of: $0) }
        return DeadlineHistory(
            named: try row.dayIfPresent(laidOn == nil ? "first_due_on" : "new_due_on"), laidOn: laidOn,
            suspensions: try spans(tx, of: id))
    }

    /// On which day the dates of steps were laid down that were adjusted.
    public static func milestonesLaid(
        _ tx: any Transaction, of id: Key<Obligation>
    ) throws -> [Key<Milestone>: CalendarDay] {
        let rows = try tx.query(
            """
            SELECT milestone_id, MAX(at) AS at FROM adjustment
            WHERE obligation_id = \(id) AND kind = 'milestone' GROUP BY milestone_id ORDER BY milestone_id
            """)
        return try Dictionary(
            uniqueKeysWithValues: rows.map { (try $0.key("milestone_id"), OfficeTime.day(of: try $0.instant("at"))) })
    }
}
