public import Office

extension Access {
    /// Whether the actor sees the case in the table or alias of that name: by its scope, as the one who took it in, as whoever
    /// owed or owes a step in it, as whoever may see its secret senders, and at the desk where its kind is taken in.
    public static func sees(case table: SQL, _ actor: Actor) -> SQL {
        var conditions: SQL = """
            \(sql: table).scope_id IN (\(sql: scopes(of: actor))) OR \(sql: table).receiver_id = \(actor.person)
            OR EXISTS (SELECT 1 FROM process_charge owed JOIN work_item seen ON seen.obligation_id = owed.obligation_id
                WHERE owed.case_id = \(sql: table).id AND seen.holder_id IN (\(list: actor.holders)) LIMIT 1 OFFSET 0)
            """
        conditions += """
             OR EXISTS (SELECT 1 FROM petition_confidant knows
                WHERE knows.case_id = \(sql: table).id AND knows.person_id = \(actor.person))
            """
        if actor.has(.reception) { conditions += " OR \(sql: table).desk IN ('petitions', 'visits')" }
        if actor.has(.counter) { conditions += " OR \(sql: table).kind = 'dossier'" }
        if actor.has(.clerk) { conditions += " OR \(sql: table).kind = 'internal'" }
        return "(\(sql: conditions))"
    }
}
