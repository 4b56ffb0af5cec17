import Office

extension Access {
    /// Whether the actor sees the outgoing paper in the table or alias of that name: who takes part in it; what is not
    /// restricted, the office's leaders and clerks too; and what is signed, the clerks, who have to send it.
    static func sees(outgoing table: SQL, _ actor: Actor) -> SQL {
        var ways: [SQL] = [
            """
            EXISTS (SELECT 1 FROM outgoing_party seen
                WHERE seen.outgoing_id = \(sql: table).id AND seen.holder_id IN (\(list: actor.holders)))
            """
        ]
        if actor.isLeader || actor.has(.clerk) { ways.append("NOT \(sql: table).is_restricted") }
        if actor.has(.clerk) { ways.append("\(sql: table).signed_at IS NOT NULL") }
        return "(\(sql: ways.joined(separator: " OR ")))"
    }
}
