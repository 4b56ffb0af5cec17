public import Office

extension Access {
    /// Whether the actor sees the case file in the table or alias of that name: by its scope, as its keeper, and as the
    /// archive's keeper once it was offered to the archive. What is in it is another question.
    public static func sees(caseFile table: SQL, _ actor: Actor) -> SQL {
        let archive: SQL =
            actor.keepsArchive ? " OR \(sql: table).state IN ('offered', 'archived')" : ""
        return """
            (\(sql: table).scope_id IN (\(sql: scopes(of: actor))) OR \(sql: table).keeper_id IN (\(list: actor.people))\(sql: archive))
            """
    }
}
