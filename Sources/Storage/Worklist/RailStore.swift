public import Office
import WorkTime

/// What the rail counts beside its places, and the bell.
public enum RailStore {
    /// One statement over four indexes, each count stopping at 100.
    public static func counts(_ tx: any Transaction, for actor: Actor) throws -> RailCounts {
        guard let row = try tx.first(counts(for: actor, on: OfficeTime.day(of: tx.now))) else {
            return RailCounts(work: 0, incoming: 0, notices: 0)
        }
        return RailCounts(
            work: try row.int("work"), incoming: try row.int("incoming"),
            instructions: try row.int("instructions"), outgoing: try row.int("outgoing"),
            notices: try row.int("notices"))
    }

    static func counts(for actor: Actor, on today: CalendarDay) -> SQL {
        let confirms = actor.has(.clerk) || actor.has(.planner)
        let incoming: SQL =
            confirms
            ? """
            (SELECT COUNT(*) FROM (SELECT d.id FROM document d
                WHERE d.state = 'reading' AND d.direction = 'incoming' AND \(sql: Access.sees(document: "d", actor))
                LIMIT 100) AS counted)
            """ : "0"
        return """
            SELECT \(sql: WorklistStore.count(in: .waiting, of: actor)) AS work, \(sql: incoming) AS incoming,
                \(sql: InstructionPageStore.count(for: actor)) AS instructions,
                \(sql: OutgoingItemStore.waiting(for: actor)) AS outgoing,
                \(sql: NoticeStore.unread(of: actor, on: today)) AS notices
            """
    }
}
