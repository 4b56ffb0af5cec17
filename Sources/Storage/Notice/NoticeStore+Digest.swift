public import Office
public import WorkTime

/// The day's one mail.
extension NoticeStore {
    /// Closes the day's mail: every notice that waited for it belongs to it now. Returns whose mails there are.
    public static func closeDigests(_ tx: any Transaction) throws -> [Key<Person>] {
        let people = try tx.query(
            """
            SELECT DISTINCT recipient_id FROM notice WHERE channel = 'digest' AND digested_at IS NULL
            ORDER BY recipient_id
            """
        ).map { try $0.key("recipient_id", of: Person.self) }
        guard !people.isEmpty else { return [] }
        try tx.send(
            "UPDATE notice SET digested_at = \(tx.now) WHERE channel = 'digest' AND digested_at IS NULL")
        return people
    }

    /// What stands in the actor's mail that was closed at that moment: what is still unread and still seen, oldest first.
    public static func digest(
        _ tx: any Transaction, of actor: Actor, closedAt moment: Instant, limit: Int
    ) throws -> [NoticeItem] {
        try tx.query(
            """
            \(sql: selection) WHERE n.recipient_id = \(actor.person) AND n.digested_at = \(moment) AND n.read_at IS NULL
                AND \(sql: seen(by: actor, on: OfficeTime.day(of: tx.now))) ORDER BY n.id LIMIT \(limit)
            """
        ).map(item)
    }

    /// How many that are.
    public static func digestCount(
        _ tx: any Transaction, of actor: Actor, closedAt moment: Instant
    ) throws -> Int {
        try tx.first(
            """
            SELECT COUNT(*) AS count FROM (\(sql: selection) WHERE n.recipient_id = \(actor.person)
                AND n.digested_at = \(moment) AND n.read_at IS NULL
                AND \(sql: seen(by: actor, on: OfficeTime.day(of: tx.now)))) AS counted
            """)?.int("count") ?? 0
    }
}
